import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { inRepository } from '../tools/repositoryRoot'

const source = readFileSync(inRepository('node_modules', 'axe-core', 'axe.min.js'), 'utf8')

type Violation = { id: string; help: string; nodes: { target: unknown[]; failureSummary?: string }[] }

/** What axe finds wrong with the page as it stands, or with the part of it that `within` selects: WCAG 2.2 AA and good practice, one line for each element. */
export async function axeFaults(page: Page, within = 'html'): Promise<string[]> {
  // evaluated by the debugger, to which the page's content security policy does not apply
  await page.evaluate(source)
  const violations = await page.evaluate<Violation[]>(`
    axe.run(${JSON.stringify(within)}, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      .then(({ violations }) => JSON.parse(JSON.stringify(violations)))
  `)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${help}. ${failureSummary.replaceAll('\n', ' ')}`))
}
