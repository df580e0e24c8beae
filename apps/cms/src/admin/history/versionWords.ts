import type { ListedVersion, SavedAs } from '@broadsheet/newsroom'

const deeds: Record<SavedAs, string> = {
  autosave: 'written',
  save: 'saved',
  publish: 'published',
  unpublish: 'withdrawn from readers',
  restore: 'restored from an earlier version',
  kept: 'set aside in a conflict',
}

/** What became of a version and by whom, as in "published by Ana Ruiz". */
export const versionWords = ({ as, by }: Pick<ListedVersion, 'as' | 'by'>): string => `${deeds[as]} by ${by ?? 'the newsroom'}`

/** How much was written, as in "12 words added, 3 taken out". */
export function changeWords({ added, removed }: { added: number; removed: number }): string {
  const count = (number: number) => `${number} ${number === 1 ? 'word' : 'words'}`
  const parts = [...(added > 0 ? [`${count(added)} added`] : []), ...(removed > 0 ? [added > 0 ? `${removed} taken out` : `${count(removed)} taken out`] : [])]
  return parts.length === 0 ? 'no words changed' : parts.join(', ')
}
