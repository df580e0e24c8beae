import { Pill } from '@payloadcms/ui'
import type { HistoryEntry } from '../../history/readHistory'
import { Moment } from '../desk/Moment.client'
import css from './HistoryList.module.css'
import { RestoreButton } from './RestoreButton.client'
import { changeWords, versionWords } from './versionWords'

type Props = {
  entry: HistoryEntry
  story: string
  newest: { id: string | null; at: string } | null
  chosen: { from: string | null; to: string | null }
}

/** One entry of the history; the autosaves of a stretch of writing are folded into it. */
export function HistoryRow({ entry: { head, versions, changed }, story, newest, chosen }: Props) {
  const choice = (side: 'from' | 'to') => (
    <input type="radio" name={side} value={head.id} defaultChecked={chosen[side] === head.id} aria-label={`${side === 'from' ? 'From' : 'To'} the version of ${utc(head.at)}`} />
  )
  const earlier = versions.slice(1)
  return (
    <tr>
      <td>{choice('from')}</td>
      <td>{choice('to')}</td>
      <td>
        {head.name !== null && <div className={css['name']}>{head.name}</div>}
        <Moment at={head.at} />
        <span className={css['by']}>{versionWords(head)}</span>
        {earlier.length > 0 && (
          <details className={css['within']}>
            <summary>{earlier.length === 1 ? 'One earlier autosave' : `${earlier.length} earlier autosaves`}</summary>
            <ul>
              {earlier.map(({ id, at }) => (
                <li key={id}>
                  {(['from', 'to'] as const).map((side) => (
                    <label key={side}>
                      <input type="radio" name={side} value={id} defaultChecked={chosen[side] === id} aria-label={`${side === 'from' ? 'From' : 'To'} the version of ${utc(at)}`} />
                      {side === 'from' ? 'From' : 'To'}
                    </label>
                  ))}
                  <Moment at={at} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </td>
      <td>
        <div className={css['marks']}>
          {head.id === newest?.id && (
            <Pill pillStyle="light-gray" size="small">
              Newest
            </Pill>
          )}
          {head.published && (
            <Pill pillStyle="success" size="small">
              Published
            </Pill>
          )}
          {changed !== null && <span>{changeWords(changed)}</span>}
        </div>
      </td>
      <td>{newest !== null && head.id !== newest.id && <RestoreButton story={story} version={head.id} at={head.at} newestAt={newest.at} />}</td>
    </tr>
  )
}

const utc = (at: string) => `${at.slice(0, 19).replace('T', ' ')} UTC`
