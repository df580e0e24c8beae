const segmenters = new Map<string, Intl.Segmenter>()

/** What finds the words of a text in `language`, a BCP 47 tag; made once for each. */
export function segmenterFor(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known !== undefined) return known
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' })
  segmenters.set(language, segmenter)
  return segmenter
}
