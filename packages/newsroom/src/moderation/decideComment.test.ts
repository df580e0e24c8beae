import { describe, expect, it } from '@jest/globals'
import type { CommentEvidence } from './commentEvidence'
import { decideComment, ruleNames } from './decideComment'
import { defaultPolicy, type DiscussionPolicy } from './discussionPolicy'

type Changes = {
  comment?: Partial<CommentEvidence['comment']>
  thread?: Partial<CommentEvidence['thread']>
  reader?: Partial<CommentEvidence['reader']>
  article?: Partial<NonNullable<CommentEvidence['article']>> | null
  policy?: Partial<DiscussionPolicy>
}

const now = new Date('2026-11-20T12:00:00Z')

/** A comment by somebody who has confirmed their email and was approved before, under an open story of yesterday. */
const evidence = ({ comment, thread, reader, article, policy }: Changes): CommentEvidence => ({
  comment: { name: 'Rea Der', email: 'rea@example.org', site: null, text: 'I agree.', address: '192.0.2.7', userAgent: 'Lynx', trapped: false, tookSeconds: null, spam: null, ...comment },
  thread: { parent: 'none', repeated: false, ...thread },
  reader: {
    verified: true, staff: false, standing: 'none', approved: 3, recently: { approved: 1, rejected: 0 },
    secondsSinceLast: null, fromHere: { lastHour: 0, lastDay: 0 }, disposable: false, ...reader,
  },
  article: article === null ? null : { live: true, commentPolicy: 'open', publishedAt: new Date('2026-11-19T12:00:00Z'), ...article },
  policy: { ...defaultPolicy, ...policy },
  now,
})

const said = (changes: Changes) => {
  const verdict = decideComment(evidence(changes))
  return [verdict.outcome === 'refused' ? verdict.reason : verdict.status, verdict.rule]
}

const newcomer: CommentEvidence['reader'] = { ...evidence({}).reader, verified: false, approved: 0, recently: { approved: 0, rejected: 0 } }

describe('decideComment', () => {
  it.each<[string, Changes, string, string]>([
    ['a trusted reader', {}, 'approved', 'trusted-reader'],
    ['a reply by one', { thread: { parent: 'found' } }, 'approved', 'trusted-reader'],
    // the thread
    ['a story that does not exist', { article: null }, 'story-gone', 'story-gone'],
    ['a story readers cannot see', { article: { live: false } }, 'story-gone', 'story-gone'],
    ['a paper that takes no comments', { policy: { open: false } }, 'comments-closed', 'comments-closed'],
    ['a closed thread', { article: { commentPolicy: 'closed' } }, 'thread-closed', 'thread-closed'],
    ['a closed thread, before the trap', { article: { commentPolicy: 'closed' }, comment: { trapped: true } }, 'thread-closed', 'thread-closed'],
    ['a story that is old, where none closes', { article: { publishedAt: new Date('2001-01-01') } }, 'approved', 'trusted-reader'],
    ['a story of fourteen days to the second', { article: { publishedAt: new Date('2026-11-06T12:00:00Z') }, policy: { closeAfterDays: 14 } }, 'approved', 'trusted-reader'],
    ['a story a second older', { article: { publishedAt: new Date('2026-11-06T11:59:59Z') }, policy: { closeAfterDays: 14 } }, 'thread-closed', 'thread-old'],
    ['a story without a date', { article: { publishedAt: null }, policy: { closeAfterDays: 14 } }, 'approved', 'trusted-reader'],
    ['a reply to what is gone', { thread: { parent: 'gone' } }, 'parent-gone', 'parent-gone'],
    // length, counted as people count
    ['too short', { comment: { text: 'ok' }, policy: { minLength: 3 } }, 'text-short', 'length'],
    ['long enough in emoji of many parts', { comment: { text: '👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦' }, policy: { minLength: 3, maxLength: 3 } }, 'approved', 'trusted-reader'],
    ['too long', { comment: { text: 'word' }, policy: { maxLength: 3 } }, 'text-over', 'length'],
    // a rush
    ['14 seconds after the last', { reader: { secondsSinceLast: 14.9 } }, 'too-fast', 'flood'],
    ['15 seconds after the last', { reader: { secondsSinceLast: 15 } }, 'approved', 'trusted-reader'],
    ['at once, where nobody minds', { reader: { secondsSinceLast: 0 }, policy: { floodSeconds: 0 } }, 'approved', 'trusted-reader'],
    ['the thirtieth within an hour', { reader: { fromHere: { lastHour: 29, lastDay: 29 } } }, 'approved', 'trusted-reader'],
    ['the one after it', { reader: { fromHere: { lastHour: 30, lastDay: 30 } } }, 'too-many', 'flood'],
    ['too many in a day', { reader: { fromHere: { lastHour: 0, lastDay: 100 } } }, 'too-many', 'flood'],
    ['any number without a limit', { reader: { fromHere: { lastHour: 9000, lastDay: 9000 } }, policy: { perHour: 0, perDay: 0 } }, 'approved', 'trusted-reader'],
    ['a colleague in a hurry', { reader: { staff: true, secondsSinceLast: 1 } }, 'approved', 'staff'],
    // robots
    ['the trap', { comment: { trapped: true } }, 'spam', 'trap'],
    ['the trap, by a colleague', { comment: { trapped: true }, reader: { staff: true } }, 'spam', 'trap'],
    ['a form filled in within two seconds', { comment: { tookSeconds: 2.9 } }, 'pending', 'too-quick'],
    ['a form filled in within three', { comment: { tookSeconds: 3 } }, 'approved', 'trusted-reader'],
    // people
    ['a colleague', { reader: { staff: true, approved: 0 } }, 'approved', 'staff'],
    ['somebody with a colleague’s email', { reader: { ...newcomer, staff: true } }, 'pending', 'email-unconfirmed'],
    ['somebody banned', { reader: { standing: 'banned' } }, 'rejected', 'banned-reader'],
    ['a banned email', { policy: { banned: ['Rea@Example.org'] } }, 'rejected', 'banned-address'],
    ['a banned domain', { policy: { banned: ['example.org'] } }, 'rejected', 'banned-address'],
    ['a banned block of addresses', { policy: { banned: ['192.0.2.0/24'] } }, 'rejected', 'banned-address'],
    ['an address that is forgotten', { comment: { address: null }, policy: { banned: ['192.0.2.0/24'] } }, 'approved', 'trusted-reader'],
    ['somebody to be read always', { reader: { standing: 'held' } }, 'pending', 'held-reader'],
    // words, in each of the six places
    ['a rejected word', { comment: { text: 'Buy viagra now' }, policy: { rejectedWords: ['viagra'] } }, 'rejected', 'rejected-words'],
    ['a rejected word in the name', { comment: { name: 'Cheap Viagra' }, policy: { rejectedWords: ['viagra'] } }, 'rejected', 'rejected-words'],
    ['a held word in the email', { comment: { email: 'casino@example.org' }, policy: { heldWords: ['casino'] } }, 'pending', 'held-words'],
    ['a held word in the site', { comment: { site: 'https://casino.example' }, policy: { heldWords: ['casino'] } }, 'pending', 'held-words'],
    ['a held address', { policy: { heldWords: ['192.0.2.7'] } }, 'pending', 'held-words'],
    ['a held program', { comment: { userAgent: 'EvilBot 1.0' }, policy: { heldWords: ['evilbot'] } }, 'pending', 'held-words'],
    ['a word inside another', { comment: { text: 'WordPress' }, policy: { heldWords: ['press'] } }, 'approved', 'trusted-reader'],
    ['a word inside another, as WordPress has it', { comment: { text: 'WordPress' }, policy: { heldWords: ['press'], wordMatching: 'substrings' } }, 'pending', 'held-words'],
    // links
    ['one link', { comment: { text: 'https://example.org' } }, 'approved', 'trusted-reader'],
    ['two links', { comment: { text: 'https://example.org and http://example.net' } }, 'pending', 'links'],
    ['ten links, where nobody counts', { comment: { text: 'https://example.org '.repeat(10) }, policy: { maxLinks: 0 } }, 'approved', 'trusted-reader'],
    // spam
    ['what is hardly spam', { comment: { spam: { score: 0.59, because: [] } } }, 'approved', 'trusted-reader'],
    ['what may be spam', { comment: { spam: { score: 0.6, because: ['“pills”'] } } }, 'pending', 'spam-likely'],
    ['what surely is', { comment: { spam: { score: 0.96, because: [] } } }, 'spam', 'spam-sure'],
    ['what surely is, where nobody looks', { comment: { spam: { score: 1, because: [] } }, policy: { spamHeld: null, spamSure: null } }, 'approved', 'trusted-reader'],
    // what a reader did before
    ['the same text again', { thread: { repeated: true } }, 'pending', 'repeated'],
    ['the same text again, where nobody minds', { thread: { repeated: true }, policy: { holdRepeated: false } }, 'approved', 'trusted-reader'],
    ['three of ten rejected', { reader: { recently: { approved: 7, rejected: 3 } } }, 'pending', 'history'],
    ['two of ten rejected', { reader: { recently: { approved: 8, rejected: 2 } } }, 'approved', 'trusted-reader'],
    ['nothing decided yet', { reader: { recently: { approved: 0, rejected: 0 } } }, 'approved', 'trusted-reader'],
    ['rejected, where nobody looks', { reader: { recently: { approved: 0, rejected: 3 } }, policy: { rejectedShare: null } }, 'approved', 'trusted-reader'],
    ['a throw-away email', { reader: { disposable: true } }, 'pending', 'disposable'],
    ['a throw-away email, where nobody minds', { reader: { disposable: true }, policy: { holdDisposable: false } }, 'approved', 'trusted-reader'],
    // trust
    ['everything held', { policy: { holdAll: true } }, 'pending', 'everything-held'],
    ['an email that nobody confirmed', { reader: { verified: false } }, 'pending', 'email-unconfirmed'],
    ['a first comment', { reader: { ...newcomer, verified: true } }, 'pending', 'first-comment'],
    ['a newcomer where trust is not asked for', { reader: newcomer, policy: { previouslyApproved: false } }, 'pending', 'otherwise'],
    ['a newcomer where the paper shows all', { reader: newcomer, policy: { previouslyApproved: false, otherwise: 'approved' } }, 'approved', 'otherwise'],
  ])('%s', (_name, changes, outcome, rule) => {
    expect(said(changes)).toEqual([outcome, rule])
  })

  it('tells every rule that would have spoken, in order, each with a sentence', () => {
    const { spoken, because } = decideComment(evidence({ comment: { text: 'http://a.example http://b.example casino' }, reader: newcomer, policy: { heldWords: ['casino', 'bet'] } }))
    expect(spoken.map(({ rule }) => rule)).toEqual(['held-words', 'links', 'email-unconfirmed', 'first-comment', 'otherwise'])
    expect(because).toBe('On the list of held words: “casino”.')
    for (const { because: sentence } of spoken) expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
  })

  it.each<[Changes, string]>([
    [{ reader: { secondsSinceLast: 1.5 } }, 'The last comment from this reader or address came 1 second before.'],
    [{ comment: { spam: { score: 0.91, because: ['“pills”', '2 links'] } } }, 'It is 91 % like what was marked as spam here: “pills”; 2 links.'],
    [{ reader: { approved: 1 } }, '1 comment under this confirmed email was approved before.'],
    [{ reader: { recently: { approved: 0, rejected: 1 } } }, 'Of 1 comment by this reader within seven days, 1 was rejected.'],
    [{ comment: { trapped: false, tookSeconds: -3 } }, 'The form was filled in within 0 seconds.'],
  ])('says why: %j', (changes, because) => {
    expect(decideComment(evidence(changes)).because).toBe(because)
  })

  it('knows its rules by name, the last of which always speaks', () => {
    expect(ruleNames.at(0)).toBe('story-gone')
    expect(ruleNames.at(-1)).toBe('otherwise')
    expect(new Set(ruleNames).size).toBe(ruleNames.length)
  })
})
