import { graphemesOf, type CommentStatus, type ReplyRefusal } from '@broadsheet/contract'
import { banOn } from './banOn'
import type { CommentEvidence } from './commentEvidence'
import { linksWritten } from './linksWritten'
import { listedWords } from './listedWords'

/** What a rule has to say of a comment: what is to become of it, and why, in words a moderator understands. */
export type Said = { wanted: 'refused'; reason: ReplyRefusal; because: string } | { wanted: CommentStatus; because: string }

type Check = (evidence: CommentEvidence) => Said | null

const day = 24 * 60 * 60 * 1000

/** Tried in this order; the first that speaks decides. */
export const commentChecks = {
  // what cannot be shown anywhere is not worth reading
  'story-gone': ({ article }) => (article?.live === true ? null : refuse('story-gone', 'Readers cannot see the story.')),
  // the paper's word comes before a story's, and a story's before its age
  'comments-closed': ({ policy }) => (policy.open ? null : refuse('comments-closed', 'Comments are closed for the whole site.')),
  'thread-closed': ({ article }) => (article?.commentPolicy === 'closed' ? refuse('thread-closed', 'Comments on this story are closed.') : null),
  'thread-old': ({ article, policy, now }) => {
    const days = policy.closeAfterDays
    if (days === null || article?.publishedAt == null || now.getTime() - article.publishedAt.getTime() <= days * day) return null
    return refuse('thread-closed', `Comments close ${count(days, 'day')} after a story was published.`)
  },
  // an answer to nothing reads like nonsense
  'parent-gone': ({ thread }) => (thread.parent === 'gone' ? refuse('parent-gone', 'The comment it answers is not shown, or takes no replies.') : null),
  // what is too short or too long can be mended by its writer, and by nobody else
  length: ({ comment, policy }) => {
    const length = graphemesOf(comment.text).length
    if (length < policy.minLength) return refuse('text-short', `It has ${count(length, 'character')}, and ${policy.minLength} are the least.`)
    return length > policy.maxLength ? refuse('text-over', `It has ${count(length, 'character')}, and ${policy.maxLength} are the most.`) : null
  },
  // before anything is kept: a flood is stopped, not stored
  flood: ({ reader, policy }) => {
    const since = reader.secondsSinceLast
    if (reader.staff && reader.verified) return null
    if (since !== null && since < policy.floodSeconds) return refuse('too-fast', `The last comment from this reader or address came ${count(Math.floor(since), 'second')} before.`)
    if (policy.perHour > 0 && reader.fromHere.lastHour >= policy.perHour) return refuse('too-many', `${count(reader.fromHere.lastHour, 'comment')} came from this address within an hour.`)
    if (policy.perDay > 0 && reader.fromHere.lastDay >= policy.perDay) return refuse('too-many', `${count(reader.fromHere.lastDay, 'comment')} came from this address within a day.`)
    return null
  },
  // a robot gives itself away for free, before any rule about the text
  trap: ({ comment }) => (comment.trapped ? { wanted: 'spam', because: 'It filled a field that people cannot see.' } : null),
  // who could be approved by hand need not wait for it; only a confirmed email shows who is writing
  staff: ({ reader }) => (reader.staff && reader.verified ? { wanted: 'approved', because: 'A member of staff wrote it.' } : null),
  // a ban holds whatever the text says
  'banned-reader': ({ reader }) => (reader.standing === 'banned' ? { wanted: 'rejected', because: 'A moderator banned this reader.' } : null),
  'banned-address': ({ comment, policy }) => {
    const entry = banOn(comment, policy.banned)
    return entry === null ? null : { wanted: 'rejected', because: `“${entry}” is on the list of the banned.` }
  },
  // what is never shown needs nobody to read it
  'rejected-words': (evidence) => words(evidence, evidence.policy.rejectedWords, 'rejected'),
  // a form takes a person longer; those whose browser fills it in are not lost, only looked at
  'too-quick': ({ comment, policy }) =>
    comment.tookSeconds !== null && comment.tookSeconds < policy.minSeconds
      ? { wanted: 'pending', because: `The form was filled in within ${count(Math.max(0, Math.floor(comment.tookSeconds)), 'second')}.` }
      : null,
  // what is surely spam goes where nobody has to read it before what is only doubtful is held
  'spam-sure': ({ comment, policy }) => spam(comment.spam, policy.spamSure, 'spam'),
  'held-reader': ({ reader }) => (reader.standing === 'held' ? { wanted: 'pending', because: 'A moderator wants to read everything by this reader.' } : null),
  'held-words': (evidence) => words(evidence, evidence.policy.heldWords, 'pending'),
  links: ({ comment, policy }) => {
    const links = linksWritten(comment.text)
    return policy.maxLinks > 0 && links >= policy.maxLinks ? { wanted: 'pending', because: `It has ${count(links, 'link')}, and from ${policy.maxLinks} on a moderator looks.` } : null
  },
  'spam-likely': ({ comment, policy }) => spam(comment.spam, policy.spamHeld, 'pending'),
  // the same words in two places are seldom meant for either
  repeated: ({ thread, policy }) => (policy.holdRepeated && thread.repeated ? { wanted: 'pending', because: 'The very same text was posted within the last six minutes.' } : null),
  history: ({ reader, policy }) => {
    const { approved, rejected } = reader.recently
    const decided = approved + rejected
    if (policy.rejectedShare === null || rejected === 0 || rejected / decided < policy.rejectedShare) return null
    return { wanted: 'pending', because: `Of ${count(decided, 'comment')} by this reader within seven days, ${rejected} ${rejected === 1 ? 'was' : 'were'} rejected.` }
  },
  disposable: ({ reader, policy }) => (policy.holdDisposable && reader.disposable ? { wanted: 'pending', because: 'The email is of a kind that is thrown away after use.' } : null),
  // the owner's wish to read everything comes before any trust
  'everything-held': ({ policy }) => (policy.holdAll ? { wanted: 'pending', because: 'Every comment is read by a moderator before it is shown.' } : null),
  // a name and an email are easily borrowed: trust needs a confirmed one
  'email-unconfirmed': ({ reader, policy }) => (policy.previouslyApproved && !reader.verified ? { wanted: 'pending', because: 'The reader’s email is not confirmed.' } : null),
  'first-comment': ({ reader, policy }) => (policy.previouslyApproved && reader.approved === 0 ? { wanted: 'pending', because: 'No comment by this reader has been approved yet.' } : null),
  'trusted-reader': ({ reader, policy }) =>
    policy.previouslyApproved && reader.verified && reader.approved > 0
      ? { wanted: 'approved', because: `${count(reader.approved, 'comment')} under this confirmed email ${reader.approved === 1 ? 'was' : 'were'} approved before.` }
      : null,
  // what no rule speaks about is the owner's to decide
  otherwise: ({ policy }) =>
    policy.otherwise === 'approved'
      ? { wanted: 'approved', because: 'No rule spoke against it, and the paper shows such comments at once.' }
      : { wanted: 'pending', because: 'No rule spoke for it or against it.' },
} as const satisfies Record<string, Check>

/** What the rules are called where they are stored. */
export type RuleName = keyof typeof commentChecks

const refuse = (reason: ReplyRefusal, because: string): Said => ({ wanted: 'refused', reason, because })

/** WordPress looks at these six, too. */
function words({ comment, policy }: CommentEvidence, list: readonly string[], wanted: 'rejected' | 'pending'): Said | null {
  const { name, email, site, text, address, userAgent } = comment
  const found = listedWords(list, [name, email, site ?? '', text, address ?? '', userAgent ?? ''], policy.wordMatching)
  return found.length === 0 ? null : { wanted, because: `On the list of ${wanted === 'rejected' ? 'rejected' : 'held'} words: ${found.map((word) => `“${word}”`).join(', ')}.` }
}

function spam(judged: CommentEvidence['comment']['spam'], from: number | null, wanted: 'spam' | 'pending'): Said | null {
  if (judged === null || from === null || judged.score < from) return null
  const because = judged.because.length === 0 ? '' : `: ${judged.because.join('; ')}`
  return { wanted, because: `It is ${Math.round(judged.score * 100)} % like what was marked as spam here${because}.` }
}

const count = (number: number, thing: string) => `${number} ${thing}${number === 1 ? '' : 's'}`
