/** What stands before the item at `index` of a list of `count`: nothing, a comma, an “and”, as the language joins them. */
export function joinerIn(language: string): (index: number, count: number) => string {
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  return (index, count) => {
    const parts = list.formatToParts(Array.from({ length: count }, () => '-'))
    const places = parts.flatMap(({ type }, at) => (type === 'element' ? [at] : []))
    const between = parts.slice((places[index - 1] ?? -1) + 1, places[index])
    return between.map(({ value }) => value).join('')
  }
}
