import { env } from '../../env'
import { answerFromCms } from '../../requests/answerFromCms'
import { sendCacheable } from '../../requests/sendCacheable'

/** `/{key}.txt` is rewritten to here: who can show the key at this address may tell search engines of the paper's news. */
export default answerFromCms(async (req, res) => {
  if (env.INDEXNOW_KEY === undefined || req.query.key !== env.INDEXNOW_KEY) {
    res.status(404).send('There is no such file.')
    return
  }
  sendCacheable(req, res, { body: env.INDEXNOW_KEY, type: 'text/plain; charset=utf-8' })
})
