import type { ArticleCard, SectionRef } from '@broadsheet/contract'

export type Block = { section: SectionRef; stories: ArticleCard[] }

export type FrontPageParts = { lead: ArticleCard | null; below: ArticleCard[]; second: ArticleCard[]; latest: ArticleCard[]; blocks: Block[] }

const belowLength = 2
const secondLength = 3
const latestLength = 8
const blockLength = 4

/**
 * Lays the newest stories out: one leads with two below it, three stand beside them, the next are listed as the latest. A section's block leaves out
 * what already stands at the top, but may repeat the latest: readers look for them in both places.
 */
export function frontPageParts({ latest, blocks }: { latest: ArticleCard[]; blocks: Block[] }): FrontPageParts {
  // a page opens with a picture if one of the three newest stories has one
  const lead = latest.slice(0, 3).find(({ leadMedia }) => leadMedia !== null) ?? latest[0] ?? null
  const others = latest.filter((story) => story !== lead)
  const below = others.slice(0, belowLength)
  const second = others.slice(belowLength, belowLength + secondLength)
  const above = new Set([lead, ...second, ...below].map((story) => story?.path))
  return {
    lead,
    below,
    second,
    latest: others.slice(secondLength + belowLength, secondLength + belowLength + latestLength),
    blocks: blocks
      .map(({ section, stories }) => ({ section, stories: stories.filter(({ path }) => !above.has(path)).slice(0, blockLength) }))
      .filter(({ stories }) => stories.length > 0),
  }
}
