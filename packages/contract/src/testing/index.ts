export { aComment, aPicture, anArticle, anAuthor, aSection, aSeries, aStoryCard, aTopic, aWrittenPage, somePreviewGaps } from './builders'
