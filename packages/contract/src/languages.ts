import { z } from 'zod'

/**
 * The languages a paper can be in, each with the countries whose dates and numbers it may follow. The site has a catalogue
 * of words for each language named here (apps/web/src/words), which the compiler asks for.
 */
export const paperLanguages = [
  ...(['en', 'en-AU', 'en-CA', 'en-GB', 'en-IE', 'en-IN', 'en-NZ', 'en-US', 'en-ZA'] as const),
  ...(['ar', 'ar-AE', 'ar-DZ', 'ar-EG', 'ar-IQ', 'ar-JO', 'ar-KW', 'ar-LB', 'ar-MA', 'ar-QA', 'ar-SA', 'ar-SD', 'ar-SY', 'ar-TN', 'ar-YE'] as const),
] as const
export const paperLanguageSchema = z.enum(paperLanguages)
export type PaperLanguage = z.infer<typeof paperLanguageSchema>

type LanguageOf<Tag extends string> = Tag extends `${infer Language}-${string}` ? Language : Tag

/** The languages for which there is a catalogue of words. */
export type CatalogueLanguage = LanguageOf<PaperLanguage>

/** The languages a story can be in, whatever the paper's own is. */
export const storyLanguages = [
  'af', 'am', 'ar', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'ckb', 'cs', 'cy', 'da', 'de', 'el', 'en', 'es', 'et', 'eu', 'fa', 'fi', 'fil', 'fr', 'ga', 'gl', 'gu', 'ha', 'he',
  'hi', 'hr', 'hu', 'hy', 'id', 'is', 'it', 'ja', 'ka', 'kk', 'km', 'kn', 'ko', 'ku', 'ky', 'lo', 'lt', 'lv', 'mk', 'ml', 'mn', 'mr', 'ms', 'my', 'nb', 'ne', 'nl', 'pa',
  'pl', 'ps', 'pt', 'ro', 'ru', 'rw', 'sd', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'te', 'th', 'ti', 'tr', 'uk', 'ur', 'uz', 'vi', 'yo', 'zh-Hans', 'zh-Hant', 'zu',
] as const

/** The language of a story; null where it is the paper's. */
export const storyLanguageSchema = z
  .enum(storyLanguages)
  .nullish()
  .transform((language) => language ?? null)

/** Whether `tag` is written as BCP 47 asks, so that dates and numbers can be set by it. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
