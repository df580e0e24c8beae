import type { Access, PayloadRequest } from 'payload'

/**
 * Readers see a picture as part of a story that shows it, or as a file whose name the story gave them; never as a list,
 * which would show the pictures of unpublished stories, and never from the trash.
 */
export const partOfAStory: Access = async ({ req }) => {
  const { collection, filename } = req.routeParams ?? {}
  if (collection !== 'media') return { deletedAt: { exists: false } }
  return typeof filename === 'string' && !(await isInTrash(req, filename))
}

/** Whether a file, in whatever width or crop, is that of a picture in the trash. */
async function isInTrash(req: PayloadRequest, filename: string): Promise<boolean> {
  const [stem = ''] = filename.split('.')
  const masters = [filename, `${stem}.jpg`, `${stem}.png`]
  const trashed = await req.payload.db.findOne({ collection: 'media', where: { and: [{ filename: { in: masters } }, { deletedAt: { exists: true } }] }, req })
  return trashed !== null
}
