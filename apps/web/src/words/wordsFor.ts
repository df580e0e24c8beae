import type { CatalogueLanguage } from '@broadsheet/contract'
import { ar } from './ar'
import { en } from './en'

/** All that the site says in one language. */
export type Words = ReturnType<typeof en>

const catalogues: Record<CatalogueLanguage, (language: string) => Words> = { ar, en }
const isCatalogue = (language: string): language is CatalogueLanguage => Object.hasOwn(catalogues, language)

// a catalogue holds formatters, which cost more to make than to use
const made = new Map<string, Words>()

/** The words of the paper's language, with the numbers of its country; English where there is no catalogue. */
export function wordsFor(language: string): Words {
  const known = made.get(language)
  if (known !== undefined) return known
  const { language: spoken } = new Intl.Locale(language)
  const words = isCatalogue(spoken) ? catalogues[spoken](language) : en('en')
  made.set(language, words)
  return words
}
