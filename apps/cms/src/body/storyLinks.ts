import { LinkFeature } from '@payloadcms/richtext-lexical'
import type { FieldAffectingData, RelationshipFieldValidation } from 'payload'
import { relationship } from 'payload/shared'

/** Links: to an address, or to a story, which is stored itself and found wherever it moves. */
export const storyLinks = () => LinkFeature({ enabledCollections: ['articles'], fields: ({ defaultFields }) => defaultFields.map(inPlainWords) })

/** Payload's own sentence about a story that is gone names it by the database's words. */
const inPlainWords = (field: FieldAffectingData): FieldAffectingData =>
  field.type === 'relationship' && field.hasMany !== true ? { ...field, validate: isThere } : field

const isThere: RelationshipFieldValidation = async (value, options) =>
  (await relationship(value, options)) === true || 'A link in the text leads to a story that is no longer there, or to none yet. Choose a story, or take the link out.'
