import type { NextApiHandler, NextApiRequest, NextApiResponse } from 'next'
import { CmsError } from '../cms/CmsError'
import { log } from '../log'
import { requestId as idOf } from './requestId'

type Answer = (req: NextApiRequest, res: NextApiResponse, requestId: string) => Promise<void>

/** A GET route whose answer comes from the newsroom: a newsroom that is down is a 503 that says when to come back. */
export const answerFromCms =
  (answer: Answer): NextApiHandler =>
  async (req, res) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') {
      res.setHeader('Allow', 'GET, HEAD').status(405).end()
      return
    }
    const requestId = idOf(req)
    try {
      await answer(req, res, requestId)
    } catch (error) {
      if (!(error instanceof CmsError)) throw error
      log.error({ requestId, path: req.url?.split('?')[0], reason: error.message }, 'not answered')
      if (res.headersSent) res.destroy()
      else res.setHeader('Retry-After', '30').setHeader('Cache-Control', 'no-store').status(503).send('The newsroom does not answer just now. Please try again in a minute.')
    }
  }
