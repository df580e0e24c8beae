import type { ComparedParagraph, Difference } from '@broadsheet/contract'
import { diffArrays } from 'diff'
import { wordDiff } from './wordDiff'

/** A field as a person reads it: one text, or a text in paragraphs. `raw` tells two apart that read the same. */
export type OutlinedField = { name: string; label: string; text: string | readonly string[]; raw: string }

/** The fields that differ between two versions of a story, in the order of `after`, each as words taken out and put in. */
export function differencesBetween(before: readonly OutlinedField[], after: readonly OutlinedField[]): Difference[] {
  const earlier = new Map(before.map((field) => [field.name, field]))
  const gone = before.filter(({ name }) => !after.some((field) => field.name === name)).map((field) => ({ ...field, text: '', raw: '' }))
  return [...after, ...gone].flatMap((field) => {
    const old = earlier.get(field.name)
    if (old?.raw === field.raw || (old === undefined && isEmpty(field))) return []
    const paragraphs = paragraphsBetween(linesOf(old?.text ?? ''), linesOf(field.text))
    return [{ name: field.name, label: field.label, paragraphs, unseen: paragraphs.every((paragraph) => 'skipped' in paragraph) }]
  })
}

const isEmpty = ({ text }: OutlinedField) => linesOf(text).length === 0

const linesOf = (text: string | readonly string[]): string[] => (typeof text === 'string' ? [text] : [...text]).filter((line) => line !== '')

function paragraphsBetween(before: string[], after: string[]): ComparedParagraph[] {
  const changes = diffArrays(before, after)
  return changes.flatMap(({ value, added, removed }, index): ComparedParagraph[] => {
    const next = changes[index + 1]
    if (!added && !removed) return [{ skipped: value.length }]
    // what was taken out just before something was put in has been rewritten: paired, only its changed words show
    if (removed) return rewritten(value, next?.added ? next.value : [])
    return changes[index - 1]?.removed ? [] : rewritten([], value)
  })
}

const rewritten = (before: readonly string[], after: readonly string[]): ComparedParagraph[] =>
  Array.from({ length: Math.max(before.length, after.length) }, (_, index) => ({ pieces: wordDiff(before[index] ?? '', after[index] ?? '') }))
