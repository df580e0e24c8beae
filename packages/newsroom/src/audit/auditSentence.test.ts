import { describe, expect, it } from '@jest/globals'
import { auditActionLabels, auditActions, auditSentence, type AuditAction } from './auditSentence'

const of = (action: AuditAction, changes: Partial<Parameters<typeof auditSentence>[0]> = {}) =>
  auditSentence({ action, who: 'Ida Chief', kind: 'story', title: 'Harbour', detail: null, ...changes })

describe('auditSentence', () => {
  it.each<[AuditAction, string]>([
    ['published', 'Ida Chief published the story “Harbour”.'],
    ['republished', 'Ida Chief published changes to the story “Harbour”.'],
    ['unpublished', 'Ida Chief unpublished the story “Harbour”.'],
    ['taken-down', 'Ida Chief took down the story “Harbour”.'],
    ['put-back', 'Ida Chief put back the story “Harbour”.'],
    ['trashed', 'Ida Chief moved the story “Harbour” to the trash.'],
    ['restored', 'Ida Chief took the story “Harbour” out of the trash.'],
    ['deleted', 'Ida Chief deleted the story “Harbour” for good.'],
    ['redirects-imported', 'Ida Chief imported redirects.'],
    ['roles-changed', 'Ida Chief changed the roles of Harbour.'],
    ['invited', 'Ida Chief invited Harbour.'],
    ['spam-training-forgotten', 'Ida Chief had the spam filter forget all it had learned.'],
  ])('says of %s: %s', (action, expected) => {
    expect(of(action)).toBe(expected)
  })

  it.each([
    [{ detail: 'Legal. ' }, 'Ida Chief took down the story “Harbour”: Legal.'],
    [{ detail: '  ' }, 'Ida Chief took down the story “Harbour”.'],
    [{ who: null }, 'The newsroom, by itself, took down the story “Harbour”.'],
  ])('with %j', (changes, expected) => {
    expect(of('taken-down', changes)).toBe(expected)
  })

  it('has a word for every action', () => {
    expect(Object.keys(auditActionLabels)).toEqual([...auditActions])
  })
})
