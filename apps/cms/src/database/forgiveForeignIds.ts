import type { FindArgs, FindOneArgs, FindVersionsArgs, JsonObject, Payload, QueryDraftsArgs, TypeWithID, Where, WhereField } from 'payload'

/** Payload's own test takes any twelve characters for an id as well; MongoDB's driver does not. */
const objectId = /^[0-9a-f]{24}$/i

/**
 * MongoDB's adapter forgives one id of another shape, which then finds nothing, but fails on a list that holds one: a body
 * brought in from elsewhere could not be read, and `?where[id][in]=x` answered 500. Here a list finds what it can. SQLite,
 * whose ids are any text, is left alone.
 */
export function forgiveForeignIds(payload: Payload): void {
  if (payload.db.packageName !== '@payloadcms/db-mongodb') return
  const [find, findOne, count] = [payload.db.find.bind(payload.db), payload.db.findOne.bind(payload.db), payload.db.count.bind(payload.db)]
  payload.db.find = async <T>(args: FindArgs) => find<T>({ ...args, ...possible(args) })
  payload.db.findOne = async <T extends TypeWithID>(args: FindOneArgs) => findOne<T>({ ...args, ...possible(args) })
  payload.db.count = (args) => count({ ...args, ...possible(args) })
  const [findVersions, queryDrafts] = [payload.db.findVersions.bind(payload.db), payload.db.queryDrafts.bind(payload.db)]
  payload.db.findVersions = async <T = JsonObject>(args: FindVersionsArgs) => findVersions<T>({ ...args, ...possible(args) })
  payload.db.queryDrafts = async <T = JsonObject>(args: QueryDraftsArgs) => queryDrafts<T>({ ...args, ...possible(args) })
}

const possible = ({ where }: { where?: Where }): { where?: Where } => (where === undefined ? {} : { where: withoutForeignIds(where) })

/** The same question, in which lists of ids name only what can be one. */
function withoutForeignIds(where: Where): Where {
  const asked: Where = {}
  for (const [path, condition] of Object.entries(where)) {
    if (Array.isArray(condition)) asked[path] = condition.map(withoutForeignIds)
    else asked[path] = path === 'id' ? ofIds(condition) : condition
  }
  return asked
}

const ofIds = (condition: WhereField): WhereField =>
  Object.fromEntries(Object.entries(condition).map(([operator, value]) => [operator, operator === 'in' || operator === 'not_in' ? listOf(value).filter((id) => objectId.test(id)) : value]))

/** A list as it comes in an address too: `a,b`. */
const listOf = (value: unknown): string[] => {
  const list: unknown[] = Array.isArray(value) ? value : String(value).split(',')
  return list.map(String)
}
