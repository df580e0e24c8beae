import type { CommentStatus } from '@broadsheet/contract'
import type { RuleAgreement } from '@broadsheet/newsroom'

/** A span of seconds in the two largest units that say something: `45 s`, `3 min 20 s`, `2 h 5 min`, `3 d 4 h`. */
export function spanWords(seconds: number): string {
  const units = [['d', 86_400], ['h', 3600], ['min', 60], ['s', 1]] as const
  const first = units.findIndex(([, size]) => seconds >= size)
  if (first === -1) return '0 s'
  let left = Math.round(seconds)
  return units
    .slice(first, first + 2)
    .flatMap(([unit, size]) => {
      const count = Math.floor(left / size)
      left -= count * size
      return count === 0 ? [] : [`${count} ${unit}`]
    })
    .join(' ')
}

/** A share as a per cent. */
export const shareWords = (part: number, whole: number): string => (whole === 0 ? '–' : `${Math.round((part / whole) * 100)} %`)

/** What the rules are called where people read of them. */
export const ruleLabels: Readonly<Record<string, string>> = {
  trap: 'Filled the field that people cannot see',
  staff: 'Written by staff',
  'banned-reader': 'Reader banned by a moderator',
  'banned-address': 'On the list of the banned',
  'rejected-words': 'Disallowed words',
  'too-quick': 'Form filled in too fast',
  'spam-sure': 'Surely spam',
  'held-reader': 'Reader whose comments are held',
  'held-words': 'Words that are held',
  links: 'Many links',
  'spam-likely': 'Likely spam',
  repeated: 'Same text posted twice',
  history: 'Reader rejected lately',
  disposable: 'Throw-away email',
  'everything-held': 'Everything is held',
  'email-unconfirmed': 'Email not confirmed',
  'first-comment': 'First comment',
  'trusted-reader': 'Trusted reader',
  otherwise: 'No rule spoke',
}

const verdictWords: Record<CommentStatus, string> = { pending: 'held', approved: 'showed', rejected: 'rejected', spam: 'marked as spam' }

/** What a rule did, of which people then said whether it was right. */
export const agreementWords = ({ rule, verdict }: Pick<RuleAgreement, 'rule' | 'verdict'>): string => `${ruleLabels[rule] ?? 'Another rule'}: ${verdictWords[verdict]}`
