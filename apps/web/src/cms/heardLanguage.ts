// pages are bundled apart, so what they share must hang on the process
declare global {
  var broadsheetLanguage: string | undefined
}

/** The paper's language as the newsroom last gave it to this process: for pages that must speak while the newsroom does not. */
export const heardLanguage = (): string => globalThis.broadsheetLanguage ?? 'en'

/** Notes the paper's language. */
export const hearLanguage = (language: string): void => void (globalThis.broadsheetLanguage = language)
