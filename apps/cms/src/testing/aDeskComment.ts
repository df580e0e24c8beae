import { deskCommentSchema, type DeskComment, type DeskPage } from '../moderation/deskShapes'

let count = 0

/** A comment as the desk is given it. */
export const aDeskComment = (changes: Partial<DeskComment> = {}): DeskComment => {
  count += 1
  return deskCommentSchema.parse({
    id: `comment ${count}`, status: 'pending', name: `Reader ${count}`, email: `reader${count}@example.org`, site: null, text: 'Words.', createdAt: '2026-01-01T00:00:00.000Z', editedAt: null, featured: false, locked: false,
    unmoderated: false, story: null, parent: null, reader: { standing: 'none', verified: false, counts: { pending: 0, approved: 0, rejected: 0, spam: 0 }, complete: true, last: [] },
    spoken: [], words: [], spam: null, reportCount: 0, reports: [], decisions: [], ...changes,
  })
}

/** A page of a pile of these comments. */
export const aDeskPage = (comments: DeskComment[], changes: Partial<DeskPage> = {}): DeskPage => ({
  comments, total: comments.length, after: null, wordMatching: 'words', counts: { pending: comments.length, reported: 0, unmoderated: 0, spam: 0, rejected: 0, approved: 0 }, ...changes,
})
