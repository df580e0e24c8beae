/** A story's headline as readers see it, which says in every list that the paper no longer stands by the story. */
export const shownHeadline = ({ headline, retracted }: { headline: string; retracted: boolean }) => (retracted ? `Retracted: ${headline}` : headline)
