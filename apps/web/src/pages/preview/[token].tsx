import type { Article, PreviewRefusal } from '@broadsheet/contract'
import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { type Chrome, getChrome } from '../../cms/getChrome'
import { openPreview } from '../../cms/openPreview'
import { Notice } from '../../design/Notice'
import { Paper } from '../../design/Paper'
import { StoryPage } from '../../features/article/StoryPage'
import { PreviewBanner } from '../../features/preview/PreviewBanner'
import { keepPrivate } from '../../requests/previewHeaders'
import { requestId as idOf } from '../../requests/requestId'
import { wordsFor } from '../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Preview = { shows: 'story'; story: Article; live: boolean; expiresAt: string } | { shows: 'refusal'; reason: PreviewRefusal }
type Props = Chrome & { preview: Preview }

/** One story, for whoever holds its preview link. Looked up at every request: a link that was taken back is closed at once. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, params }) => {
  keepPrivate(res)
  const requestId = idOf(req)
  const chrome = await getChrome(requestId)
  const preview = await previewFor(params?.['token'], { requestId, language: chrome.site.language })
  // whether there ever was such a link
  if (preview.shows === 'refusal') res.statusCode = preview.reason === 'unknown' ? 404 : 410
  return { props: { ...chrome, preview } }
}

async function previewFor(token: unknown, { requestId, language }: { requestId: string; language: string }): Promise<Preview> {
  if (typeof token !== 'string' || !/^[\w-]{43}$/.test(token)) return { shows: 'refusal', reason: 'unknown' }
  const outcome = await openPreview({ by: 'link', token }, { requestId, now: new Date(), gaps: wordsFor(language).preview.gaps })
  if (outcome.outcome === 'refused') return { shows: 'refusal', reason: outcome.reason }
  const { story, live, expiresAt } = outcome
  return { shows: 'story', story, live, expiresAt }
}

export default function SharedPreview({ site, sections, preview }: Props) {
  const words = wordsFor(site.language).preview
  if (preview.shows === 'refusal') {
    const { title, text } = words.refused[preview.reason]
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
    <Paper site={site} sections={sections} place={{ front: false, section: story.section.path, isSectionPage: false }}>
      <Head>
        <title>{words.title(story.headline)}</title>
        <meta name="robots" content="noindex, nofollow, noarchive" />
      </Head>
      <PreviewBanner live={live} expiresAt={expiresAt} site={site} />
      <StoryPage story={story} site={site} published={null}>
        {null}
      </StoryPage>
    </Paper>
  )
}
