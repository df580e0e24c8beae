import { directionOf } from './directionOf'

/** The attributes by which an element says what language stands in it. */
export type LanguageMarks = { lang?: string; dir?: 'ltr' | 'rtl' }

const spokenAndWritten = (tag: string) => {
  const { language, script } = new Intl.Locale(tag).maximize()
  return `${language} ${script ?? ''}`
}

/** What an element in `language` must say of itself where `around` is spoken: nothing where that is the same language, of whatever country. */
export function languageMarks(language: string, around: string): LanguageMarks {
  if (language === around || spokenAndWritten(language) === spokenAndWritten(around)) return {}
  const direction = directionOf(language)
  return direction === directionOf(around) ? { lang: language } : { lang: language, dir: direction }
}
