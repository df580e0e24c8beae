import { z } from 'zod'

const nameSchema = z.object({ name: z.string() })
const asked = new Map<string, Promise<string | null>>()

/** The name of author `id`, asked for once for each form; null where there is no such author, or no answer. */
export function authorName(apiRoute: string, id: string): Promise<string | null> {
  const known = asked.get(id)
  if (known !== undefined) return known
  const answer = ask(apiRoute, id)
  asked.set(id, answer)
  // a name that did not come may come another time
  void answer.then((name) => name === null && asked.delete(id))
  return answer
}

async function ask(apiRoute: string, id: string): Promise<string | null> {
  try {
    const response = await fetch(`${apiRoute}/authors/${encodeURIComponent(id)}?depth=0&select[name]=true`, { credentials: 'include' })
    return nameSchema.safeParse(await response.json()).data?.name ?? null
  } catch {
    return null
  }
}
