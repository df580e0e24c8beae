import type { Renewal } from '@broadsheet/contract'
import type { Edges } from './openEdges'

/** Next's `res.revalidate`. */
export type Revalidate = (path: string, options?: { unstable_onlyGenerated?: boolean }) => Promise<void>

export type Renewed = { renewed: number; failed: { path: string; reason: string }[] }

/** The reader's pages need the machine more than the queue does. */
const atOnce = 2

/**
 * Renders `paths` anew, the first one alone since somebody is looking at it, and `known` where they were rendered before;
 * then the edges fetch each of them. One page that fails does not keep the others from being renewed.
 */
export async function renewPages({ paths, known }: Pick<Renewal, 'paths' | 'known'>, { revalidate, edges }: { revalidate: Revalidate; edges: Edges }): Promise<Renewed> {
  const [first, ...rest] = [...new Set(paths)]
  const others = [...new Set(known)].filter((path) => !paths.includes(path))
  const renew = async (path: string) => {
    await revalidate(path)
    await edges.refresh(path)
  }
  const renewKnown = async (path: string) => {
    await revalidate(path, { unstable_onlyGenerated: true })
    await edges.refreshKept(path)
  }
  const tasks = [...rest.map((path) => ({ path, run: () => renew(path) })), ...others.map((path) => ({ path, run: () => renewKnown(path) }))]
  const failed = first === undefined ? [] : await failureOf({ path: first, run: () => renew(first) })
  const queue = tasks.values()
  const workers = Array.from({ length: atOnce }, async () => {
    for (const task of queue) failed.push(...(await failureOf(task)))
  })
  await Promise.all(workers)
  const total = tasks.length + (first === undefined ? 0 : 1)
  return { renewed: total - failed.length, failed }
}

async function failureOf({ path, run }: { path: string; run: () => Promise<void> }): Promise<Renewed['failed']> {
  try {
    await run()
    return []
  } catch (error) {
    return [{ path, reason: error instanceof Error ? error.message : String(error) }]
  }
}
