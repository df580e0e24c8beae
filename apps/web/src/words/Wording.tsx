import { createContext, type ReactNode, useContext } from 'react'
import { type LanguageMarks, languageMarks } from './languageMarks'
import { type Words, wordsFor } from './wordsFor'

/** `paper` is the language the site speaks, `around` that of the text in which something stands. */
type Spoken = { paper: string; around: string }

const SpokenContext = createContext<Spoken | null>(null)

/** Gives everything within it the words of the paper's language. */
export function Wording({ language, children }: { language: string; children: ReactNode }) {
  return <SpokenContext value={{ paper: language, around: language }}>{children}</SpokenContext>
}

/** Says that what stands within is written in `language`; null is the paper's. */
export function Within({ language, children }: { language: string | null; children: ReactNode }) {
  const { paper } = useSpoken()
  return <SpokenContext value={{ paper, around: language ?? paper }}>{children}</SpokenContext>
}

/** The words of the paper's language. */
export const useWords = (): Words => wordsFor(useSpoken().paper)

/** The paper's language. */
export const usePaperLanguage = (): string => useSpoken().paper

/** What an element must say of its language where it stands; null is the paper's language, that of all our words. */
export function useLanguageMarks(language: string | null): LanguageMarks {
  const { paper, around } = useSpoken()
  return languageMarks(language ?? paper, around)
}

function useSpoken(): Spoken {
  const spoken = useContext(SpokenContext)
  if (spoken === null) throw new Error('No language to speak: render this within <Wording> (design/Paper does it for a page).')
  return spoken
}
