import { Passage } from '../words/Passage'
import { useWords } from '../words/Wording'

/** A story's headline in its own language. In the paper's, it says in every list that the paper no longer stands by the story. */
export function Headline({ story }: { story: { headline: string; retracted: boolean; language: string | null } }) {
  const words = useWords()
  return (
    <>
      {story.retracted && words.story.retracted}
      <Passage as="span" language={story.language}>
        {story.headline}
      </Passage>
    </>
  )
}
