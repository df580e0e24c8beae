import { paperLanguageSchema, previewRequestSchema } from '@broadsheet/contract'
import type { NextApiHandler } from 'next'
import { z } from 'zod'
import { CmsError } from '../../cms/CmsError'
import { openPreview } from '../../cms/openPreview'
import { env } from '../../env'
import { log } from '../../log'
import { isOwnOrigin } from '../../requests/isOwnOrigin'
import { keepPrivate } from '../../requests/previewHeaders'
import { readBody } from '../../requests/readBody'
import { requestId as idOf } from '../../requests/requestId'
import { wordsFor } from '../../words/wordsFor'

// the body is read with a limit of our own
export const config = { api: { bodyParser: false, responseLimit: false } }

/** The longest stories there are, with room to spare. */
const limit = 4_000_000

const speaking = z.object({ language: paperLanguageSchema.catch('en') }).catch({ language: 'en' })

/** The page beside a story's form asks what its form looks like: `{ pass, data, language }` in, the newsroom's outcome out. */
const preview: NextApiHandler = async (req, res) => {
  keepPrivate(res)
  if (req.method !== 'POST') return res.setHeader('Allow', 'POST').status(405).json({ message: 'POST only' })
  if (!isOwnOrigin(req.headers, env.SITE_URL)) return res.status(403).json({ message: 'Asked from another site.' })
  const received = await readBody(req, { limit })
  if (received === 'too-large') return res.status(413).json({ message: 'The story is too long to be previewed.' })
  const form = formIn(received.body)
  const asked = previewRequestSchema.safeParse(form)
  if (!asked.success) return res.status(400).json({ message: 'Not a form.' })
  const requestId = idOf(req)
  const { gaps } = wordsFor(speaking.parse(form).language).preview
  try {
    return res.status(200).json(await openPreview(asked.data, { requestId, now: new Date(), gaps }))
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    log.error({ requestId, reason: error.message }, 'preview not shown')
    return res.setHeader('Retry-After', '5').status(503).json({ message: 'The newsroom does not answer.' })
  }
}

export default preview

/** Only a pass is taken here: links have a page of their own. */
function formIn(body: string): unknown {
  try {
    const form: unknown = JSON.parse(body)
    return typeof form === 'object' && form !== null ? { ...form, by: 'pass' } : null
  } catch {
    return null
  }
}
