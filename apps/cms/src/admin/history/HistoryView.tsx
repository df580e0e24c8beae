import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'
import { z } from 'zod'
import { readComparison } from '../../history/readComparison'
import { readHistory } from '../../history/readHistory'
import { ComparedVersions } from './ComparedVersions'
import { HistoryList } from './HistoryList'
import css from './HistoryView.module.css'

const one = z.string().min(1).nullish().catch(null).transform((text) => text ?? null)
const searchSchema = z.object({ from: one, to: one, before: one })

/** The history of a story, in the place of Payload's list of versions: readable, and any two of it compared. */
export async function HistoryView({ initPageResult, searchParams }: DocumentViewServerProps) {
  const { docID, req } = initPageResult
  if (docID === undefined) return null
  const story = String(docID)
  const { from, to, before } = searchSchema.parse({ ...searchParams })
  const history = await readHistory(req, story, before)
  const comparison = from === null || to === null ? null : await readComparison(req, { story, ids: [from, to] })
  return (
    <Gutter className={css['history'] ?? ''}>
      <h1>History</h1>
      <p className={css['intro']}>Every save of this story. What was written in one go is one line. Choose two and compare them; restore one, and it becomes a new draft.</p>
      {comparison !== null && <ComparedVersions comparison={comparison} story={story} newest={history.newest} />}
      {comparison === null && from !== null && to !== null && <p role="status">Choose two different versions of this story to compare.</p>}
      <HistoryList history={history} story={story} chosen={{ from, to }} />
    </Gutter>
  )
}
