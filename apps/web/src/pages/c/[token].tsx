import { type OwnComment, type OwnCommentAsk, ownCommentAskSchema, type SectionRef, type Site } from '@broadsheet/contract'
import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { CmsError } from '../../cms/CmsError'
import { getChrome } from '../../cms/getChrome'
import { heardLanguage } from '../../cms/heardLanguage'
import { openOwnComment } from '../../cms/openOwnComment'
import { Paper } from '../../design/Paper'
import { env } from '../../env'
import { OwnCommentPage, type OwnCommentView, titleOf } from '../../features/comments/OwnCommentPage'
import { log } from '../../log'
import { readForm } from '../../requests/readForm'
import { requestId as idOf } from '../../requests/requestId'
import { wordsFor } from '../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { site: Site | null; language: string; sections: SectionRef[]; view: OwnCommentView }

const gone: OwnComment = { outcome: 'gone' }

/** A reader's private link: looking changes nothing, so that programs which follow links in mails do no harm. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, params }) => {
  res.setHeader('Cache-Control', 'private, no-store')
  res.setHeader('X-Robots-Tag', 'noindex')
  const requestId = idOf(req)
  const see: OwnCommentAsk = { token: String(params?.['token'] ?? ''), do: 'see' }
  const posted = req.method === 'POST' ? await readForm(req, env.SITE_URL) : null
  const trouble = typeof posted === 'string' ? posted : null
  const asked = ownCommentAskSchema.safeParse(typeof posted === 'string' ? see : { ...see, ...posted, token: see.token })
  // a token of another length than ours is nobody's
  const question = asked.success ? asked.data : ownCommentAskSchema.safeParse(see).data
  const typed = question?.do === 'change' ? (question.text ?? '') : null
  try {
    const [{ site, sections }, shown] = await Promise.all([getChrome(requestId), question === undefined ? gone : openOwnComment(question, { requestId })])
    res.statusCode = statusOf(shown, trouble)
    const rejected = shown.outcome === 'own' && shown.fault !== null
    return { props: { site, language: site.language, sections, view: { shown, typed: rejected ? typed : null, trouble } } }
  } catch (error) {
    // whoever only looks is served by the page that says so; what was typed must not be lost
    if (!(error instanceof CmsError) || posted === null) throw error
    log.error({ requestId, reason: error.message }, 'a private link was used while the newsroom did not answer')
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    return { props: { site: null, language: heardLanguage(), sections: [], view: { shown: null, typed, trouble: 'unavailable' } } }
  }
}

function statusOf(shown: OwnComment, trouble: OwnCommentView['trouble']): number {
  if (trouble !== null) return trouble === 'foreign' ? 403 : 413
  if (shown.outcome === 'gone') return 404
  return shown.outcome === 'own' && shown.fault !== null ? 422 : 200
}

export default function OwnCommentRoute({ site, language, sections, view }: Props) {
  const title = titleOf(view.shown, wordsFor(language).own)
  return (
    <Paper site={site} language={language} sections={sections}>
      <Head>
        <title>{site === null ? title : `${title} · ${site.title}`}</title>
        <meta name="robots" content="noindex" />
        <meta name="referrer" content="no-referrer" />
      </Head>
      <OwnCommentPage view={view} site={site} />
    </Paper>
  )
}
