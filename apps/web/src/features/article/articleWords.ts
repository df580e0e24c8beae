import type { CorrectionKind } from '@broadsheet/contract'

const noticeWords: Record<CorrectionKind, string> = { correction: 'what was corrected', clarification: 'what was clarified', update: 'what was added', retraction: 'why' }

/** What the interface of a story's page says. */
export const articleWords = {
  published: 'Published',
  updated: 'Updated',
  comments: (count: number) => (count === 1 ? '1 comment' : `${count} comments`),
  age: (years: number) => `This article is more than ${years === 1 ? '1 year' : `${years} years`} old`,
  contents: 'In this story',
  share: 'Share this story',
  shareNatively: 'Share',
  copyLink: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The link could not be copied',
  email: 'Email',
  minutes: (count: number) => `${count} min read`,
  corrections: 'Corrections and updates',
  allCorrections: 'Everything we have corrected',
  retracted: 'This story was retracted',
  readNotice: (kind: CorrectionKind) => `Read ${noticeWords[kind]}`,
  series: 'This story is part of the series',
  topics: 'Topics',
  writtenBy: 'Written by',
  related: 'Related stories',
  neighbours: (section: string) => `More in ${section}`,
  previous: 'Previous',
  next: 'Next',
}
