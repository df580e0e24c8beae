import { type Comment, replyPath, type SectionRef, type Site, storyPathSchema } from '@broadsheet/contract'
import type { GetServerSideProps, GetServerSidePropsContext, GetServerSidePropsResult } from 'next'
import Head from 'next/head'
import { z } from 'zod'
import { CmsError } from '../cms/CmsError'
import { getReplyPage } from '../cms/getReplyPage'
import { heardLanguage } from '../cms/heardLanguage'
import { sendReply } from '../cms/sendReply'
import { EnhanceScript } from '../design/EnhanceScript'
import { Paper } from '../design/Paper'
import { env } from '../env'
import { receiveReply } from '../features/comments/receiveReply'
import { type RepliedTo, ReplyPage, type ReplyView } from '../features/comments/ReplyPage'
import { replyViewFor, replyViewOf } from '../features/comments/replyViewOf'
import { log } from '../log'
import { stampOf } from '../requests/formTimes'
import { requestId as idOf } from '../requests/requestId'
import { wordsFor } from '../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = {
  site: Site | null
  /** What is spoken, with or without a site to say so. */
  language: string
  sections: SectionRef[]
  view: ReplyView
  story: RepliedTo | null
  parent: Pick<Comment, 'name' | 'text'> | null
}

const querySchema = z.object({
  story: storyPathSchema,
  parent: z.string().min(1).max(64).nullable().default(null),
  outcome: z.enum(['pending', 'approved']).optional(),
  own: z.string().max(400).optional(),
})

export const getServerSideProps: GetServerSideProps<Props> = async (context) => {
  context.res.setHeader('Cache-Control', 'private, no-store')
  return context.req.method === 'POST' ? posted(context) : opened(context)
}

/** The form of a story, or what became of a reply to it. */
async function opened({ req, query }: GetServerSidePropsContext): Promise<GetServerSidePropsResult<Props>> {
  const asked = querySchema.safeParse(query)
  if (!asked.success) return { notFound: true }
  const { story: path, parent: parentId, outcome, own = null } = asked.data
  const { site, sections, story, parent } = await getReplyPage({ path, parentId, requestId: idOf(req) })
  const { language } = site
  if (outcome !== undefined) return { props: { site, language, sections, story: headOf(story), parent: null, view: { shows: 'outcome', outcome, own } } }
  if (story === null) return { notFound: true }
  const view = replyViewFor({ ...story, parent: parent?.id ?? null, opened: stampOf(Date.now(), env.SITE_KEY) })
  return { props: { site, language, sections, view, story: headOf(story), parent: quoted(parent) } }
}

/** A plain form was sent: either it was taken and the reader is sent on, or it is shown again as it was. */
async function posted({ req, res }: GetServerSidePropsContext): Promise<GetServerSidePropsResult<Props>> {
  const requestId = idOf(req)
  const received = await receiveReply({ request: req, siteUrl: env.SITE_URL, siteKey: env.SITE_KEY, send: (comment) => sendReply(comment, { requestId }) })
  if (received.status === 200) {
    return { redirect: { destination: replyPath({ story: received.story, outcome: received.outcome, own: received.own }), statusCode: 303 } }
  }
  res.statusCode = received.status
  if (received.status === 503) res.setHeader('Retry-After', '30')
  const typed = received.status === 413 ? {} : received.typed
  const around = await aroundForm({ path: typed.story, parentId: typed.parent, requestId })
  const language = around.site?.language ?? received.language ?? heardLanguage()
  return { props: { ...around, language, view: replyViewOf(received) } }
}

/** What stands round the form; it is shown without if the newsroom is down, since what was typed must not be lost. */
async function aroundForm({ path, parentId, requestId }: { path: string | undefined; parentId: string | undefined; requestId: string }) {
  try {
    const known = storyPathSchema.safeParse(path)
    const page = await getReplyPage({ path: known.data ?? null, parentId: parentId === undefined || parentId === '' ? null : parentId, requestId })
    return { site: page.site, sections: page.sections, story: headOf(page.story), parent: quoted(page.parent) }
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    log.error({ requestId, reason: error.message }, 'reply form shown without its story')
    return { site: null, sections: [], story: null, parent: null }
  }
}

const headOf = (story: RepliedTo | null): RepliedTo | null => (story === null ? null : { path: story.path, headline: story.headline, language: story.language })
const quoted = (parent: Comment | null): Props['parent'] => (parent === null ? null : { name: parent.name, text: parent.text })

export default function Reply({ site, language, sections, view, story, parent }: Props) {
  const { title } = wordsFor(language).reply
  return (
    <Paper site={site} language={language} sections={sections}>
      <Head>
        <title>{site === null ? title : `${title} · ${site.title}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <ReplyPage view={view} story={story} parent={parent} />
      <EnhanceScript />
    </Paper>
  )
}
