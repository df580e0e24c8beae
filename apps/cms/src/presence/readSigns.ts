import { presence, whoIsHere } from '@broadsheet/newsroom'
import type { Payload } from 'payload'
import { cache } from 'react'

/** Every recent sign of life, read once for all the rows of a list. */
export const readSigns = cache(async (payload: Payload) => {
  const since = new Date(Date.now() - presence.lasts).toISOString()
  const { docs } = await payload.find({ collection: 'presence', where: { at: { greater_than: since } }, pagination: false, depth: 0 })
  return { peopleIn: (story: string) => whoIsHere(docs.filter((sign) => sign.story === story), { me: '', now: new Date() }) }
})
