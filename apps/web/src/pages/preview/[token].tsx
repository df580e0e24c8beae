import type { Article, PreviewRefusal } from '@broadsheet/contract'
import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { type Chrome, getChrome } from '../../cms/getChrome'
import { openPreview } from '../../cms/openPreview'
import { Notice } from '../../design/Notice'
import { Paper } from '../../design/Paper'
import { StoryPage } from '../../features/article/StoryPage'
import { PreviewBanner } from '../../features/preview/PreviewBanner'
import { previewWords, refusalWords } from '../../features/preview/previewWords'
import { keepPrivate } from '../../requests/previewHeaders'
import { requestId as idOf } from '../../requests/requestId'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Preview = { shows: 'story'; story: Article; live: boolean; expiresAt: string } | { shows: 'refusal'; reason: PreviewRefusal }
type Props = Chrome & { preview: Preview }

/** One story, for whoever holds its preview link. Looked up at every request: a link that was taken back is closed at once. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, params }) => {
  keepPrivate(res)
  const requestId = idOf(req)
  const [chrome, preview] = await Promise.all([getChrome(requestId), previewFor(params?.['token'], requestId)])
  if (preview.shows === 'refusal') res.statusCode = refusalWords[preview.reason].status
  return { props: { ...chrome, preview } }
}

async function previewFor(token: unknown, requestId: string): Promise<Preview> {
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) return { shows: 'refusal', reason: 'unknown' }
  const outcome = await openPreview({ by: 'link', token }, { requestId, now: new Date() })
  if (outcome.outcome === 'refused') return { shows: 'refusal', reason: outcome.reason }
  const { story, live, expiresAt } = outcome
  return { shows: 'story', story, live, expiresAt }
}

export default function SharedPreview({ site, sections, preview }: Props) {
  if (preview.shows === 'refusal') {
    const { title, text } = refusalWords[preview.reason]
    return (
      <Paper site={site} sections={sections}>
        <Notice title={title}>
          <p>{text}</p>
        </Notice>
      </Paper>
    )
  }
  const { story, live, expiresAt } = preview
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: story.section.slug, isSectionPage: false }}>
      <Head>
        <title>{previewWords.title(story.headline)}</title>
        <meta name="robots" content="noindex, nofollow, noarchive" />
      </Head>
      <PreviewBanner live={live} expiresAt={expiresAt} site={site} />
      <StoryPage story={story} site={site} published={null}>
        {null}
      </StoryPage>
    </Paper>
  )
}
