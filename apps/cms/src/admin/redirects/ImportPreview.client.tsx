'use client'

import { summaryOf, type ImportPlan, type ImportRow } from './sendImport'
import css from './ImportRedirects.module.css'

/** Rows beyond this are counted and not shown: nobody reads them. */
const mostShown = 300

const outcomeWords: Record<ImportRow['outcome'], string> = { added: 'New', changed: 'Changed', skipped: 'Left as it is', refused: 'Refused' }

/** What importing a list would do: in numbers, then line by line, what is refused first. */
export function ImportPreview({ plan }: { plan: ImportPlan }) {
  const { counts, shown, more } = summaryOf(plan, mostShown)
  return (
    <>
      <p role="status">
        {counts.added} new, {counts.changed} changed, {counts.skipped} left as they are, {counts.refused} refused.
        {plan.repointed.length > 0 && ` ${plan.repointed.length} redirects there are already will lead straight on.`}
        {counts.refused > 0 && ' What is refused is left out; the rest can be imported without it.'}
      </p>
      {/* it scrolls, so it can be reached by keyboard */}
      <div className={css['rows']} tabIndex={0} role="region" aria-label="The list, line by line">
        <table>
          <thead>
            <tr>
              <th scope="col">Line</th>
              <th scope="col">What happens</th>
              <th scope="col">Old address</th>
              <th scope="col">New address</th>
              <th scope="col">Why</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.line} data-outcome={row.outcome}>
                <td>{row.line}</td>
                <td className={row.outcome === 'refused' ? css['refused'] : undefined}>{outcomeWords[row.outcome]}</td>
                <td>{row.from}</td>
                <td>{row.to}</td>
                <td>{row.reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {more > 0 && <p>… and {more} more lines.</p>}
    </>
  )
}
