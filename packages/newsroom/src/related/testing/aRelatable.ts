import { profileOf } from '../profileOf'
import type { RelatableStory } from '../relatableStory'

/** A live story in English, with nothing but an id and a text unless told otherwise. */
export const aRelatable = (id: string, text = '', changes: Partial<RelatableStory> = {}): RelatableStory => ({
  id,
  standing: 'live',
  sponsored: false,
  words: profileOf({ headline: '', standfirst: '', body: text }, 'en'),
  section: null,
  topics: [],
  authors: [],
  series: null,
  publishedAt: null,
  ...changes,
})
