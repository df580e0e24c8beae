/** Why a story is taken down. */
export const takedownReasons = ['legal', 'privacy', 'accuracy', 'copyright', 'safety', 'other'] as const
export type TakedownReason = (typeof takedownReasons)[number]

/** The reasons in the words of the newsroom. */
export const takedownReasonLabels: Record<TakedownReason, string> = {
  legal: 'Legal: a court order or a legal claim',
  privacy: 'Privacy of someone named or shown',
  accuracy: 'It is wrong in substance',
  copyright: 'Rights in its words or pictures',
  safety: 'Someone would be in danger',
  other: 'Another reason',
}

/** What is asked of a story. */
export type StoryStep = 'take down' | 'put back' | 'publish' | 'trash' | 'store'

/**
 * Why a step is refused, as a sentence, or null. A story that is taken down stays exactly as readers last saw it until it
 * is put back: drafts of it may be written beside it meanwhile (they are no step), but nothing else replaces it.
 */
export function refusalOf(step: StoryStep, story: { live: boolean; takenDown: boolean }): string | null {
  switch (step) {
    case 'take down':
      if (story.takenDown) return 'This story is taken down already.'
      return story.live ? null : 'Readers cannot see this story, so there is nothing to take down.'
    case 'put back':
      return story.takenDown ? null : 'This story is not taken down.'
    case 'publish':
      return story.takenDown ? 'This story is taken down. Put it back first; your changes can be published after that.' : null
    case 'trash':
      return story.takenDown ? 'This story is taken down, so readers cannot see it. Put it back before you move it to the trash, or delete it for good.' : null
    case 'store':
      return story.takenDown ? 'This story is taken down. Save your changes as a draft, or put the story back first.' : null
  }
}
