/** Where a picture is used: a story (what readers see, a draft, or one in the trash), or something else that has a name. */
export type PictureUse = { id: string; collection: string; title: string; as: 'live story' | 'draft' | 'story in the trash' | 'portrait' | 'setting' }

const most = 5

/** One use in words: "“Harbour reopens” (live story)". */
const useInWords = ({ title, as }: Pick<PictureUse, 'title' | 'as'>) => `“${title}” (${as})`

/** Why a used picture cannot be deleted, with the list of what uses it, as a sentence; null for one that nothing uses. */
export function faultOfDeleting(uses: readonly PictureUse[]): string | null {
  if (uses.length === 0) return null
  const named = uses.slice(0, most).map(useInWords)
  const more = uses.length - named.length
  const list = [...named, ...(more > 0 ? [`${more} more`] : [])]
  const last = list.pop() ?? ''
  return `This picture is used in ${list.length === 0 ? last : `${list.join(', ')} and ${last}`}. Take it out there first, then delete it.`
}
