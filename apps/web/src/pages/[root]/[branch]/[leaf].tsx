import { articlePath, authorPath, sectionPath, storyPathSchema, wholeOf } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getStoryPage, type StoryPage as StoryPageData } from '../../../cms/getStoryPage'
import { Paper } from '../../../design/Paper'
import { shownHeadline } from '../../../design/shownHeadline'
import { StoryPage } from '../../../features/article/StoryPage'
import { Comments } from '../../../features/comments/Comments'
import { freshFor, missingPage, staticPage } from '../../../renewal/staticPage'
import { EnhanceScript } from '../../../design/EnhanceScript'
import { breadcrumbs, sectionSteps } from '../../../seo/breadcrumbs'
import { JsonLd } from '../../../seo/JsonLd'
import { newsArticle } from '../../../seo/newsArticle'
import { PageHead } from '../../../seo/PageHead'
import { wordsFor } from '../../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a story's address is year, month and slug; see [root]/index.tsx for the names
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

type Props = StoryPageData & { now: string }

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const path = storyPathSchema.safeParse([params?.root, params?.branch, params?.leaf].join('/'))
  if (!path.success) return missingPage([params?.root, params?.branch, params?.leaf])
  return staticPage({
    path: articlePath({ path: path.data }),
    load: async (requestId) => {
      const page = await getStoryPage({ path: path.data, requestId })
      return page === null ? null : { ...page, now: new Date().toISOString() }
    },
    revalidate: freshFor.story,
  })
}

export default function Story({ site, sections, origin, story, thread, previous, next, now }: Props) {
  const { section, publishedAt, changedAt, meta } = story
  const commentCount = thread.total
  const words = wordsFor(site.language)
  const headline = shownHeadline(story, words)
  const authors = story.byline.map(({ author }) => authorPath(author))
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: section.path, isSectionPage: false }}>
      <PageHead
        site={site}
        origin={origin}
        language={story.language}
        title={story.retracted ? headline : (meta.title ?? story.headline)}
        description={meta.description ?? story.standfirst}
        path={articlePath(story)}
        feedOf={{ path: sectionPath(section), name: section.name }}
        comments={{ title: words.comments.on(headline), path: articlePath(story) }}
        picture={meta.image ?? story.leadMedia}
        canonical={meta.canonical}
        noIndex={meta.noIndex}
        story={{ publishedAt, changedAt, section: section.name, authors, topics: story.topics.map(({ name }) => name) }}
      />
      <JsonLd data={[newsArticle({ story, site, origin, commentCount }), breadcrumbs({ site, origin, steps: [...sectionSteps(section, wholeOf(section, sections)), { name: headline, path: articlePath(story) }] })]} />
      <StoryPage story={story} site={site} published={{ address: `${origin}${articlePath(story)}`, now, commentCount, previous, next }}>
        <Comments story={story} thread={thread} page={1} site={site} />
      </StoryPage>
      <EnhanceScript />
    </Paper>
  )
}
