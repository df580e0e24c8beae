export { aComment, aPicture, anArticle, anAuthor, aSection, aStoryCard, aTopic } from './builders'
