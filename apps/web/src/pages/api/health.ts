import type { NextApiHandler } from 'next'

/** Whether this process answers. Says nothing of the newsroom: pages are served while that is down. */
const health: NextApiHandler = (_req, res) => {
  res.setHeader('Cache-Control', 'no-store').status(200).json({ ok: true })
}

export default health
