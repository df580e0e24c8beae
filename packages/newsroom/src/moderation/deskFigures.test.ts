import { describe, expect, it } from '@jest/globals'
import { deskFigures, takenBack, type LoggedDecision } from './deskFigures'

const now = new Date('2026-11-20T12:00:00Z')
let count = 0
const aDecision = (changes: Partial<LoggedDecision> = {}): LoggedDecision => ({
  comment: `comment ${(count += 1)}`, from: 'pending', to: 'approved', by: 'moderator', moderator: 'mo', who: 'Mo', rule: null, because: null, reason: null, waited: 60, at: now, ...changes,
})
const byRule = (changes: Partial<LoggedDecision> = {}) => aDecision({ from: null, to: 'pending', by: 'rule', moderator: null, who: null, rule: 'links', waited: null, at: new Date(now.getTime() - 60_000), ...changes })
const figures = (decisions: LoggedDecision[]) => deskFigures(decisions, { now, span: 3 })

describe('deskFigures', () => {
  it('has every day of the span, the quiet ones too, and nothing before it', () => {
    const old = aDecision({ at: new Date('2026-11-17T23:59:59Z') })
    expect(figures([old, aDecision(), aDecision({ at: new Date('2026-11-18T00:00:00Z') }), byRule()]).days).toEqual([
      { day: '2026-11-18', byHand: 1, byRule: 0 },
      { day: '2026-11-19', byHand: 0, byRule: 0 },
      { day: '2026-11-20', byHand: 1, byRule: 1 },
    ])
  })

  it.each([
    [[5], { count: 1, median: 5, p90: 5 }],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], { count: 10, median: 5, p90: 9 }],
    [[null], null],
    [[], null],
  ])('tells how long comments waited, of %j', (waits, expected) => {
    expect(figures(waits.map((waited) => aDecision({ waited }))).waited).toEqual(expected)
  })

  it('shares rejections out among their reasons, the most first', () => {
    const rejected = (reason: LoggedDecision['reason']) => aDecision({ to: 'rejected', reason })
    expect(figures([rejected(null), rejected('hate'), rejected('hate'), rejected('other'), aDecision()]).reasons).toEqual([
      { reason: 'hate', count: 2, share: 0.5 },
      { reason: null, count: 1, share: 0.25 },
      { reason: 'other', count: 1, share: 0.25 },
    ])
  })

  it('counts for each moderator, under the last name they had', () => {
    const ida = (changes: Partial<LoggedDecision>) => aDecision({ moderator: 'ida', who: 'Ida Before', ...changes })
    const later = new Date(now.getTime() + 1)
    expect(figures([aDecision(), ida({ to: 'spam', waited: 10 }), ida({ to: 'rejected', who: 'Ida After', at: later, waited: null })]).moderators).toEqual([
      { moderator: 'ida', who: 'Ida After', approved: 0, rejected: 1, spam: 1, median: 10 },
      { moderator: 'mo', who: 'Mo', approved: 1, rejected: 0, spam: 0, median: 60 },
    ])
  })

  it('names who has no name', () => {
    expect(figures([aDecision({ moderator: null, who: null })]).moderators).toMatchObject([{ who: 'Not recorded' }])
  })

  it('counts nothing that was taken back', () => {
    const back = aDecision({ comment: 'x', from: 'rejected', to: 'pending', because: takenBack, at: new Date(now.getTime() + 1), waited: null })
    expect(figures([aDecision({ comment: 'x', to: 'rejected' }), back])).toMatchObject({ decided: { pending: 0, rejected: 0 }, moderators: [], waited: null })
    expect(figures([byRule({ comment: 'y' }), { ...back, comment: 'y' }]).days.at(-1)).toMatchObject({ byHand: 0, byRule: 1 })
  })

  it.each<[LoggedDecision['to'], LoggedDecision['to'], number]>([
    ['pending', 'approved', 0],
    ['pending', 'rejected', 1],
    ['pending', 'spam', 1],
    ['approved', 'approved', 1],
    ['approved', 'rejected', 0],
    ['rejected', 'approved', 0],
    ['spam', 'rejected', 1],
  ])('a rule that said %s where a person came to %s is right %i times', (verdict, final, agreed) => {
    const comment = `agreement ${verdict} ${final}`
    expect(figures([byRule({ comment, to: verdict }), aDecision({ comment, to: final })]).rules).toEqual([{ rule: 'links', verdict, looked: 1, agreed }])
  })

  it('compares with the last word, and leaves out what nobody looked at', () => {
    const comment = 'twice'
    const later = new Date(now.getTime() + 1)
    expect(figures([byRule(), byRule({ comment }), aDecision({ comment, to: 'approved' }), aDecision({ comment, from: 'approved', to: 'spam', at: later })]).rules).toEqual([{ rule: 'links', verdict: 'pending', looked: 1, agreed: 1 }])
    expect(figures([aDecision(), byRule({ rule: null, comment: 'nameless' }), aDecision({ comment: 'nameless' })]).rules).toEqual([{ rule: '', verdict: 'pending', looked: 1, agreed: 0 }])
  })
})
