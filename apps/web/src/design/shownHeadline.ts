import type { Words } from '../words/wordsFor'

/** A story's headline as plain text, which says in every list that the paper no longer stands by the story. */
export const shownHeadline = ({ headline, retracted }: { headline: string; retracted: boolean }, words: Words) => (retracted ? `${words.story.retracted}${headline}` : headline)
