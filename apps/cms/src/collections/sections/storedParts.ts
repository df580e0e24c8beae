import type { PayloadRequest } from 'payload'
import type { Section } from '../../payload-types'

/** The parts of section `id`, those in the trash too. One query. */
export async function storedParts(req: PayloadRequest, id: string): Promise<Section[]> {
  const { docs } = await req.payload.db.find<Section>({ collection: 'sections', where: { parent: { equals: id } }, sort: 'order', pagination: false, req })
  return docs
}
