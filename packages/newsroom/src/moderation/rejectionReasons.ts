import type { ReportReason } from '@broadsheet/contract'

/**
 * Why a comment is rejected: the list that European law asks a statement of reasons to be made from, as Coral orders it.
 * Each with the words a moderator picks, and those its writer reads.
 */
export const rejectionReasons = {
  offensive: { label: 'Offensive', told: 'It offends other people.' },
  abusive: { label: 'Abusive or harassing', told: 'It attacks or harasses somebody.' },
  hate: { label: 'Hate speech', told: 'It attacks people for what they are.' },
  illegal: { label: 'Against the law', told: 'It may be against the law.' },
  false: { label: 'False or misleading', told: 'It states as fact what is not so.' },
  private: { label: 'Private details', told: 'It tells private details of somebody.' },
  advertising: { label: 'Advertising', told: 'It advertises something.' },
  'off-topic': { label: 'Off topic', told: 'It is not about the story.' },
  other: { label: 'Another reason', told: 'It does not keep to our rules.' },
} as const satisfies Record<string, { label: string; told: string }>

export type RejectionReason = keyof typeof rejectionReasons

/** The reasons in the order in which a moderator is offered them: the keys 1 to 9. */
export const rejectionReasonNames = ['offensive', 'abusive', 'hate', 'illegal', 'false', 'private', 'advertising', 'off-topic', 'other'] as const satisfies readonly RejectionReason[]

/** Why a reader reports a comment. */
export const reportReasons = {
  offensive: 'It is offensive',
  abusive: 'It attacks or harasses somebody',
  spam: 'It is spam or advertising',
  false: 'It is false',
  private: 'It tells private details',
  other: 'Something else',
} as const satisfies Record<ReportReason, string>
