import { faultOfBody } from '@broadsheet/newsroom'
import { ValidationError, type CollectionBeforeOperationHook } from 'payload'
import { z } from 'zod'

const withBody = z.looseObject({ data: z.looseObject({ body: z.unknown() }) })

/**
 * Refuses a body without end before anything walks through it, since everything that does so recurses.
 * @throws ValidationError beside the text
 */
export const refuseEndlessBody: CollectionBeforeOperationHook = ({ args, collection, req }) => {
  const body = withBody.safeParse(args).data?.data.body
  const fault = body === undefined ? null : faultOfBody(body)
  if (fault !== null) throw new ValidationError({ collection: collection.slug, errors: [{ path: 'body', message: fault }], req }, req.t)
}
