import type { PreviewRefusal } from '@broadsheet/contract'

/** What a preview says besides its story. */
export const previewWords = {
  title: (headline: string) => `Preview: ${headline}`,
  unpublished: 'Preview, not published.',
  newerDraft: 'Preview of the newest draft. Readers see an earlier version.',
  pleaseKeep: 'It may still change. Please do not pass it on.',
  expires: 'This link expires on',
  waiting: 'The preview appears here in a moment.',
  loggedOut: 'The newsroom does not let this preview be shown any more. You may have been logged out: log in again and open the story anew.',
  trashed: 'This story is in the trash.',
}

/** What is said to somebody whose link shows nothing, and whether there ever was such a link. */
export const refusalWords: Record<PreviewRefusal, { title: string; text: string; status: 404 | 410 }> = {
  unknown: { title: 'There is no such preview', text: 'The address may have been cut off on its way to you. Ask whoever sent it for the whole link.', status: 404 },
  expired: { title: 'This preview has ended', text: 'Preview links work for a few days only. If you still need to see the story, ask whoever sent you the link for a new one.', status: 410 },
  revoked: { title: 'This preview was taken back', text: 'The newsroom has closed this link. If you still need to see the story, ask whoever sent it to you.', status: 410 },
  gone: { title: 'This story is no longer there', text: 'The newsroom has put the story away. If you have questions about it, ask whoever sent you the link.', status: 410 },
}
