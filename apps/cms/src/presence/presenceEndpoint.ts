import { scopeOf, whoIsHere } from '@broadsheet/newsroom'
import { addDataAndFileToRequest, type Endpoint, type PayloadRequest, type Where } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../access/rolesOf'
import { refusal } from '../endpoints/refusal'
import { routeParam } from '../endpoints/routeParam'

/** A form speaks for the person at it alone. */
const ownForm = (form: string, person: string): Where => ({ and: [{ form: { equals: form } }, { person: { equals: person } }] })

const signSchema = z.object({ form: z.string().regex(/^[\w-]{8,64}$/), leaving: z.boolean().default(false) })

/** After so long a row is of nobody's interest. */
const forgotten = 300_000

/**
 * `POST /api/articles/:id/presence` with `{ form, leaving? }`: an open form gives a sign of life and learns who else has
 * the story open (`presentSchema`). It informs and stops nobody.
 */
export const presenceEndpoint: Endpoint = {
  path: '/:id/presence',
  method: 'post',
  handler: async (req) => {
    if (req.user === null) return refusal(401, 'Log in first.')
    if (scopeOf(rolesOf(req.user), 'read', 'articles') !== 'all') return refusal(403, 'Who has a story open is told to those who may open it.')
    await addDataAndFileToRequest(req)
    const sign = signSchema.safeParse(req.data)
    const story = routeParam(req, 'id')
    if (!sign.success || story === '') return refusal(400, 'Send { "form": its name }.')
    const now = new Date()
    const { form, leaving } = sign.data
    if (leaving) await req.payload.delete({ collection: 'presence', where: ownForm(form, req.user.id), req })
    else await note(req, { form, story, person: req.user.id, name: req.user.name, at: now.toISOString() })
    const { docs } = await req.payload.find({ collection: 'presence', where: { story: { equals: story } }, pagination: false, depth: 0, req })
    return Response.json({ others: whoIsHere(docs, { me: req.user.id, now }) })
  },
}

type Sign = { form: string; story: string; person: string; name: string; at: string }

async function note(req: PayloadRequest, sign: Sign): Promise<void> {
  const { docs } = await req.payload.update({ collection: 'presence', where: ownForm(sign.form, sign.person), data: sign, depth: 0, req })
  if (docs.length > 0) return
  await req.payload.delete({ collection: 'presence', where: { at: { less_than: new Date(Date.parse(sign.at) - forgotten).toISOString() } }, req })
  await req.payload.create({ collection: 'presence', data: sign, depth: 0, req })
}
