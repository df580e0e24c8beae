import { Button } from '@payloadcms/ui'
import type { History } from '../../history/readHistory'
import { HistoryRow } from './HistoryRow'
import css from './HistoryList.module.css'

type Props = { history: History; story: string; chosen: { from: string | null; to: string | null } }

/** The entries of a history, newest first, as a form that sends two of them to be compared; it works without script. */
export function HistoryList({ history: { entries, newest, olderThan }, story, chosen }: Props) {
  const from = chosen.from ?? entries[1]?.head.id ?? null
  const to = chosen.to ?? entries[0]?.head.id ?? null
  return (
    <form method="get" className={css['form']}>
      <table className={css['table']}>
        <caption className={css['caption']}>Versions, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            <th scope="col">To</th>
            <th scope="col">When and by whom</th>
            <th scope="col">What</th>
            <th scope="col">
              <span className={css['caption']}>Restore</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => (
            <HistoryRow key={entry.head.id} entry={entry} story={story} newest={newest} chosen={{ from, to }} />
          ))}
        </tbody>
      </table>
      <div className={css['actions']}>
        <Button type="submit" buttonStyle="primary" size="medium" margin={false} disabled={entries.length < 2}>
          Compare the chosen two
        </Button>
        {olderThan !== null && <a href={`?before=${encodeURIComponent(olderThan)}`}>Older versions</a>}
      </div>
    </form>
  )
}
