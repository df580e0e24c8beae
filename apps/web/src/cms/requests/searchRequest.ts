import { searchAnswerSchema, searchEndpointPath, type SearchQuery } from '@broadsheet/contract'
import { cardFields, cardPopulate } from './cardFields'

/** A page of what a search finds. What is empty is not asked for. */
export const searchRequest = ({ page, ...asked }: SearchQuery) => ({
  name: 'search',
  path: searchEndpointPath,
  query: { ...Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== '')), page, select: cardFields, populate: cardPopulate },
  schema: searchAnswerSchema,
})
