import { ownPath } from '@broadsheet/contract'
import type { NextApiHandler } from 'next'
import { heardLanguage } from '../../cms/heardLanguage'
import { sendReply } from '../../cms/sendReply'
import { env } from '../../env'
import { receiveReply } from '../../features/comments/receiveReply'
import { sentencesOf } from '../../features/comments/sentencesOf'
import { requestId as idOf } from '../../requests/requestId'
import { wordsFor } from '../../words/wordsFor'

// the body is read with a limit of our own
export const config = { api: { bodyParser: false } }

/** The door for replies sent by script; the one for plain forms is `/reply`. Answers `{ outcome, own }`, with the address of the reader's private link, or `{ errors }` in the language of the form. */
const comments: NextApiHandler = async (req, res) => {
  res.setHeader('Cache-Control', 'no-store')
  if (req.method !== 'POST') return res.setHeader('Allow', 'POST').status(405).json({ errors: { form: 'POST only' } })
  const requestId = idOf(req)
  const received = await receiveReply({ request: req, siteUrl: env.SITE_URL, siteKey: env.SITE_KEY, send: (comment) => sendReply(comment, { requestId }) })
  if (received.status === 200) return res.status(200).json({ outcome: received.outcome, own: ownPath(received.own) })
  if (received.status === 503) res.setHeader('Retry-After', '30')
  return res.status(received.status).json({ errors: sentencesOf(received, wordsFor(received.language ?? heardLanguage())) })
}

export default comments
