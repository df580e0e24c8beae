import type { Clause } from '@broadsheet/newsroom'
import type { IndexQuery } from './SearchIndex'

/** The word by which stories of a section are found, by its id. */
export const sectionWord = (section: string): string => `s${section.replace(/[^a-z0-9]/gi, '').toLowerCase()}`

/**
 * A query in the language of SQLite's FTS5; null where nothing is asked for. Stems hold letters, marks and digits alone, and stand in
 * quotes: nothing that was typed is ever read as an operator.
 */
export function matchExpression({ wanted, match, unwanted, names, subjects, sections }: Pick<IndexQuery, 'wanted' | 'match' | 'unwanted' | 'names' | 'subjects' | 'sections'>): string | null {
  const asked = [
    ...(wanted.length === 0 ? [] : [wanted.map(formsOf).join(match === 'all' ? ' AND ' : ' OR ')]),
    ...names.map((clause) => `names : ${formsOf(clause)}`),
    ...subjects.map((clause) => `subjects : ${formsOf(clause)}`),
    ...(sections === null ? [] : [`section : (${sections.map((section) => quoted([sectionWord(section)])).join(' OR ')})`]),
  ]
  if (asked.length === 0) return null
  const all = asked.map((part) => `(${part})`).join(' AND ')
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.map(formsOf).join(' OR ')})`
}

const formsOf = ({ forms }: Clause) => `(${forms.map(quoted).join(' OR ')})`
const quoted = (stems: readonly string[]) => `"${stems.join(' ')}"`
