import type { GetServerSideProps } from 'next'
import { randomBytes } from 'node:crypto'
import Head from 'next/head'
import { type Chrome, getChrome } from '../../cms/getChrome'
import { Paper } from '../../design/Paper'
import { env } from '../../env'
import { StoryPage } from '../../features/article/StoryPage'
import { LivePreview } from '../../features/preview/LivePreview.client'
import { keepPrivate, showBesideForm } from '../../requests/previewHeaders'
import { requestId as idOf } from '../../requests/requestId'
import { Wording } from '../../words/Wording'
import { wordsFor } from '../../words/wordsFor'

// the one page that runs React in the browser: staff see it, beside the form of a story

/** `nonce` is for the document, which marks Next's own scripts with it. */
type Props = Chrome & { newsroom: string; nonce: string }

/** The same for everyone, and without any story: that comes from the window with the form. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res }) => {
  keepPrivate(res)
  const nonce = randomBytes(16).toString('base64')
  showBesideForm(res, { newsroom: env.NEWSROOM_URL, nonce, production: env.production })
  return { props: { ...(await getChrome(idOf(req))), newsroom: env.NEWSROOM_URL, nonce } }
}

export default function Live({ site, sections, newsroom }: Props) {
  return (
    <Wording language={site.language}>
      <Head>
        <title>{wordsFor(site.language).preview.label}</title>
        <meta name="robots" content="noindex, nofollow" />
      </Head>
      <LivePreview newsroom={newsroom}>
        {(story) => (
          <Paper site={site} sections={sections} place={{ front: false, section: story?.section.path ?? null, isSectionPage: false }}>
            {story !== null && (
              <StoryPage story={story} site={site} published={null}>
                {null}
              </StoryPage>
            )}
          </Paper>
        )}
      </LivePreview>
    </Wording>
  )
}
