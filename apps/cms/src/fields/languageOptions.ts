const inEnglish = new Intl.DisplayNames('en', { type: 'language', languageDisplay: 'standard' })

/** Language tags as the choices of a select, each with its name in English and in itself: “Arabic (Egypt) · العربية (مصر)”. In the order of their English names. */
export function languageOptions(tags: readonly string[]): { value: string; label: string }[] {
  return tags
    .map((value) => ({ value, label: [...new Set([inEnglish.of(value) ?? value, nameInItself(value)])].join(' · ') }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
}

const nameInItself = (tag: string) => new Intl.DisplayNames(tag, { type: 'language', languageDisplay: 'standard' }).of(tag) ?? tag
