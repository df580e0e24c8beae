import { articlePath, authorPath, sectionPath, storyPathSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getStoryPage, type StoryPage as Props } from '../../../cms/getStoryPage'
import { Paper } from '../../../design/Paper'
import { StoryPage } from '../../../features/article/StoryPage'
import { Comments } from '../../../features/comments/Comments'
import { freshFor, noSuchPage, staticPage } from '../../../renewal/staticPage'
import { EnhanceScript } from '../../../design/EnhanceScript'
import { JsonLd } from '../../../seo/JsonLd'
import { newsArticle } from '../../../seo/newsArticle'
import { PageHead } from '../../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a story's address is year, month and slug; see [root]/index.tsx for the names
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const path = storyPathSchema.safeParse([params?.root, params?.branch, params?.leaf].join('/'))
  if (!path.success) return noSuchPage
  return staticPage({
    path: articlePath({ path: path.data }),
    load: (requestId) => getStoryPage({ path: path.data, requestId }),
    revalidate: freshFor.story,
  })
}

export default function Story({ site, sections, origin, story, comments, commentCount, previous, next }: Props) {
  const { section, publishedAt, changedAt } = story
  const authors = story.byline.map(({ author }) => authorPath(author))
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: section.slug, isSectionPage: false }}>
      <PageHead
        site={site}
        origin={origin}
        title={story.headline}
        description={story.standfirst}
        path={articlePath(story)}
        feedOf={{ path: sectionPath(section), name: section.name }}
        picture={story.leadMedia}
        story={{ publishedAt, changedAt, section: section.name, authors }}
      />
      <JsonLd data={newsArticle({ story, site, origin, commentCount })} />
      <StoryPage story={story} site={site} previous={previous} next={next}>
        <Comments story={story} comments={comments} count={commentCount} site={site} />
      </StoryPage>
      <EnhanceScript />
    </Paper>
  )
}
