/** How an edge is told, by `deploy/edge/paper.conf.template`: its key and what it shall do. */
const orderHeader = 'x-broadsheet-edge'
/** What the edge says it did. */
const answerHeader = 'x-edge'

/** An edge that takes longer does not answer. */
const patience = 10_000
/**
 * Milliseconds after which a renewed page is fetched by the edges once more: a reader's request that was under way when the
 * page changed may bring the old page to the edge after the new one.
 */
const settleAfter = 2000

export type Edges = {
  /** Makes every edge fetch `path` anew. @throws Error naming the edge that did not */
  refresh: (path: string) => Promise<void>
  /** The same where an edge has kept `path`; others never showed it. @throws Error naming the edge that did not answer */
  refreshKept: (path: string) => Promise<void>
}

type Fetch = (url: string, init: RequestInit) => Promise<Response>

/** The edges that keep this site's pages, at `urls`; with none, there is nothing to do. */
export function openEdges({ urls, key, fetch, later }: { urls: readonly string[]; key: string; fetch: Fetch; later: (task: () => void, milliseconds: number) => void }): Edges {
  const ask = async (edge: string, path: string, order: 'refresh' | 'kept'): Promise<Response> => {
    const init = { headers: { [orderHeader]: `${key} ${order}` }, redirect: 'manual' as const, signal: AbortSignal.timeout(patience) }
    const response = await fetch(`${edge}${path}`, init).catch((error: unknown) => {
      throw new Error(`The edge ${edge} does not answer.`, { cause: error })
    })
    // an unread answer keeps its connection busy
    await response.arrayBuffer()
    return response
  }

  const refreshAt = async (edge: string, path: string): Promise<void> => {
    const response = await ask(edge, path, 'refresh')
    if (response.headers.get(answerHeader) !== 'BYPASS') throw new Error(`The edge ${edge} did not take the order to fetch ${path} anew: is its EDGE_KEY that of the site?`)
    if (response.status >= 500) throw new Error(`The edge ${edge} got ${response.status} for ${path} from the site.`)
  }
  const refreshOnceMore = (edge: string, path: string) =>
    later(() => {
      // the first one has arrived; should this one fail, the page's own lifetime is the net
      refreshAt(edge, path).catch(() => undefined)
    }, settleAfter)

  const each = async (task: (edge: string) => Promise<void>): Promise<void> => {
    await Promise.all(urls.map(task))
  }
  return {
    refresh: (path) =>
      each(async (edge) => {
        await refreshAt(edge, path)
        refreshOnceMore(edge, path)
      }),
    refreshKept: (path) =>
      each(async (edge) => {
        const { status } = await ask(edge, path, 'kept')
        // kept nowhere: nothing but the edge itself could answer
        if (status < 500) await refreshAt(edge, path)
      }),
  }
}
