import { Passage } from '../words/Passage'
import { useLanguageMarks, useWords } from '../words/Wording'
import { shownHeadline } from './shownHeadline'

/** A story's headline in its own language. In the paper's, it says in every list that the paper no longer stands by the story. */
export function Headline({ story }: { story: { headline: string; retracted: boolean; language: string | null } }) {
  const words = useWords()
  const isInPapersLanguage = useLanguageMarks(story.language).lang === undefined
  // in one piece: React would set a comment between two
  if (isInPapersLanguage) return shownHeadline(story, words)
  return (
    <>
      {story.retracted && words.story.retracted}
      <Passage as="span" language={story.language}>
        {story.headline}
      </Passage>
    </>
  )
}
