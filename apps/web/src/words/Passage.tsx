import { createElement, type ReactNode } from 'react'
import { useLanguageMarks, Within } from './Wording'

type Props = { as: 'a' | 'div' | 'h1' | 'p' | 'span'; language: string | null; className?: string | undefined; children: ReactNode }

/**
 * What was written in a language of its own, null being the paper's, with `lang` and `dir` where they differ from what
 * stands round it. An element that would have nothing to say is left out.
 */
export function Passage({ as, language, className, children }: Props) {
  const marks = useLanguageMarks(language)
  const within = <Within language={language}>{children}</Within>
  if ((as === 'span' || as === 'div') && className === undefined && marks.lang === undefined) return within
  return createElement(as, { className, ...marks }, within)
}
