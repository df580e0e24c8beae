/**
 * The ids of the stories that a stored body links to or tells its readers to read also, each once, in the order in which
 * they stand. `body` is Lexical's editor state with bare ids or populated documents.
 */
export function storiesNamedIn(body: unknown): string[] {
  const named = new Set<string>()
  const left: unknown[] = [body]
  while (left.length > 0) {
    const value = left.pop()
    if (!isObject(value)) continue
    const fields = value['fields']
    if (isObject(fields)) {
      const id = value['type'] === 'block' ? readAlsoIn(fields) : linkedIn(fields)
      if (id !== null) named.add(id)
    }
    left.push(...Object.values(value).reverse())
  }
  return [...named]
}

const readAlsoIn = (fields: Fields) => (fields['blockType'] === 'readAlso' ? idOf(fields['story']) : null)

function linkedIn(fields: Fields): string | null {
  const doc = fields['doc']
  return fields['linkType'] === 'internal' && isObject(doc) && doc['relationTo'] === 'articles' ? idOf(doc['value']) : null
}

type Fields = Record<string, unknown>
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

const idOf = (relation: unknown): string | null => {
  const id = isObject(relation) ? relation['id'] : relation
  return typeof id === 'string' && id !== '' ? id : null
}
