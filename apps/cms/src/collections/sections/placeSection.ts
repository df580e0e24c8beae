import { faultOfParent } from '@broadsheet/newsroom'
import { ValidationError, type CollectionBeforeChangeHook, type PayloadRequest, type Where } from 'payload'
import type { Section } from '../../payload-types'
import { idOf } from '../articles/storedStory'
import { storedParts } from './storedParts'

/**
 * Works out where a section stands: under its slug, or under the section it is a part of. Stored, so that whoever reads a
 * section or lists its stories asks for nothing else.
 * @throws ValidationError beside the field that must be changed
 */
export const placeSection: CollectionBeforeChangeHook<Section> = async ({ data, originalDoc, operation, req }) => {
  const before = operation === 'update' ? originalDoc : undefined
  const parent = await parentOf(req, idOf(data.parent), before?.id ?? null)
  const slug = data.slug ?? ''
  const root = parent === null ? slug : (parent.path ?? '')
  const path = parent === null ? slug : `${root}/${slug}`
  if (path !== before?.path) await refuseTakenPath(req, path, before?.id)
  return { ...data, path, root }
}

async function parentOf(req: PayloadRequest, parentId: string | null, id: string | null): Promise<Section | null> {
  if (parentId === null) return null
  const parent = await req.payload.db.findOne<Section>({ collection: 'sections', where: { id: { equals: parentId } }, req })
  const fault = faultOfParent({
    id,
    parts: id === null ? [] : (await storedParts(req, id)).map(({ name }) => name),
    parent: parent === null ? null : { id: parent.id, name: parent.name, isPart: Boolean(parent.parent), inTrash: Boolean(parent.deletedAt) },
  })
  if (fault !== null) throw invalid(req, 'parent', fault)
  return parent
}

/** Not even one in the trash, which may come back, gives its address away. */
async function refuseTakenPath(req: PayloadRequest, path: string, id: string | undefined): Promise<void> {
  const where: Where = { path: { equals: path }, ...(id === undefined ? {} : { id: { not_equals: id } }) }
  const other = await req.payload.db.findOne<Section>({ collection: 'sections', where, req })
  if (other !== null) throw invalid(req, 'slug', `The section “${other.name}”${other.deletedAt ? ' (in the trash)' : ''} has the address /${path}. Choose another.`)
}

const invalid = (req: PayloadRequest, path: string, message: string) => new ValidationError({ collection: 'sections', errors: [{ path, message }], req }, req.t)
