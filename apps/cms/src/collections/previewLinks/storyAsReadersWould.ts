import { draftBodySchema, relatedShown } from '@broadsheet/contract'
import { measureText, plainTextOf } from '@broadsheet/newsroom'
import { isolateObjectProperty, sanitizePopulateParam, sanitizeSelectParam, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { idsOf, storedStory } from '../articles/storedStory'

const shapeSchema = z.object({ select: z.unknown().optional(), populate: z.unknown().optional() })
const ids = z.array(z.string()).nullish().catch(null).transform((list) => list ?? [])
const picksSchema = z.object({ picks: ids })

/**
 * `draft`, a story as it is stored or stands in a form, as a reader would get it if it were published now: with the fields
 * the site asked for (`select` and `populate` of its request), and of everything it names only what readers may see.
 */
export async function storyAsReadersWould(req: PayloadRequest, id: string, draft: Record<string, unknown>): Promise<unknown> {
  const visitor = isolateObjectProperty(req, 'user')
  visitor.user = null
  const { select, populate } = shapeSchema.parse(req.query)
  const { picks } = picksSchema.parse(draft)
  // chosen in the background, and stored where readers see it alone
  const related = idsOf((await storedStory(req, id))?.related)
  const data = {
    ...draft,
    id,
    ...measureText(plainTextOf(draftBodySchema(null).parse(draft['body']))),
    related: [...new Set([...picks, ...related])].slice(0, relatedShown),
  }
  return req.payload.findByID({
    collection: 'articles',
    id,
    // read in place of the stored story, which a visitor would not find
    data,
    depth: 2,
    overrideAccess: false,
    select: sanitizeSelectParam(select),
    populate: sanitizePopulateParam(populate),
    req: visitor,
  })
}
