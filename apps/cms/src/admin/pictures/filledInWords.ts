import type { PictureWords } from '@broadsheet/newsroom'

export type Filled = keyof PictureWords

const labels: Record<Filled, string> = { alt: 'alternative text', caption: 'caption', credit: 'credit', licence: 'licence' }

/** Says what was filled in from a file: "Filled in from the file: caption and credit. Check them before you save." */
export function filledInWords(filled: readonly Filled[]): string {
  const names = filled.map((name) => labels[name])
  const last = names.pop() ?? ''
  const list = names.length === 0 ? last : `${names.join(', ')} and ${last}`
  return `Filled in from the file: ${list}. Check ${names.length === 0 ? 'it' : 'them'} before you save.`
}
