import { type Report, type ReportOutcome, reportOutcomeSchema } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'

const reportRequest = { name: 'report', path: '/api/comments/report', query: {}, schema: reportOutcomeSchema }

/** Passes on what a reader objects to in a comment. @throws CmsError if the newsroom cannot take it now */
export function sendReport(report: Report, { requestId }: { requestId: string }): Promise<ReportOutcome> {
  return cmsFetch(reportRequest, {
    requestId,
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Broadsheet-Site ${env.SITE_KEY}` },
    body: JSON.stringify(report),
  })
}
