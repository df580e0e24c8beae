import { reportReasonSchema, type SectionRef, type Site } from '@broadsheet/contract'
import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { z } from 'zod'
import { CmsError } from '../cms/CmsError'
import { getChrome } from '../cms/getChrome'
import { heardLanguage } from '../cms/heardLanguage'
import { sendReport } from '../cms/sendReport'
import { Paper } from '../design/Paper'
import { env } from '../env'
import { ReportPage, type ReportTrouble, type ReportView } from '../features/comments/ReportPage'
import { log } from '../log'
import { readerAddress } from '../requests/readerAddress'
import { readForm } from '../requests/readForm'
import { requestId as idOf } from '../requests/requestId'
import { wordsFor } from '../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { site: Site | null; language: string; sections: SectionRef[]; view: ReportView }

const querySchema = z.object({ comment: z.string().min(1).max(64) })
const formSchema = z.object({ comment: z.string().min(1).max(64), reason: reportReasonSchema.nullable().catch(null), text: z.string().default('') })

/** With what a report that is not taken is answered. */
const statusOf: Record<ReportTrouble, number> = { 'reason-missing': 422, 'text-long': 422, gone: 410, 'too-many': 429, unavailable: 503, foreign: 403, 'too-large': 413 }

export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex')
  const requestId = idOf(req)
  const posted = req.method === 'POST' ? await readForm(req, env.SITE_URL) : null
  const view = await viewOf({ posted, query, address: readerAddress(req), requestId })
  if (view === null) return { notFound: true }
  if (view.trouble !== null) res.statusCode = statusOf[view.trouble]
  const { site, sections } = await around(requestId, { needed: view.trouble !== 'unavailable' })
  return { props: { site, language: site?.language ?? heardLanguage(), sections, view } }
}

/** What stands round the form; it is shown without if the newsroom is down, since what was typed must not be lost. */
async function around(requestId: string, { needed }: { needed: boolean }): Promise<{ site: Site | null; sections: SectionRef[] }> {
  try {
    return await getChrome(requestId)
  } catch (error) {
    if (needed || !(error instanceof CmsError)) throw error
    return { site: null, sections: [] }
  }
}

type Asked = { posted: Awaited<ReturnType<typeof readForm>> | null; query: unknown; address: string | null; requestId: string }

async function viewOf({ posted, query, address, requestId }: Asked): Promise<ReportView | null> {
  if (posted === null || typeof posted === 'string') {
    const asked = querySchema.safeParse(query)
    if (!asked.success && posted === null) return null
    return { comment: asked.data?.comment ?? '', sent: false, reason: null, text: '', trouble: posted }
  }
  const form = formSchema.safeParse(posted)
  if (!form.success) return null
  const { comment, reason, text } = form.data
  const again = (trouble: ReportTrouble): ReportView => ({ comment, sent: false, reason, text, trouble })
  if (reason === null) return again('reason-missing')
  if (text.trim().length > 1000) return again('text-long')
  try {
    const { outcome } = await sendReport({ comment, reason, text: text.trim(), address }, { requestId })
    return outcome === 'received' ? { comment, sent: true, reason, text, trouble: null } : again(outcome)
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    log.error({ requestId, reason: error.message }, 'report not passed on')
    return again('unavailable')
  }
}

export default function ReportRoute({ site, language, sections, view }: Props) {
  const { title } = wordsFor(language).report
  return (
    <Paper site={site} language={language} sections={sections}>
      <Head>
        <title>{site === null ? title : `${title} · ${site.title}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <ReportPage view={view} />
    </Paper>
  )
}
