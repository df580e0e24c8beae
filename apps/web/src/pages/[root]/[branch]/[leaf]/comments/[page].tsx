import { articlePath, commentsPath, sectionPath, storyPathSchema, wholeOf } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { z } from 'zod'
import { type CommentsPage as Props, getCommentsPage } from '../../../../../cms/getCommentsPage'
import { EnhanceScript } from '../../../../../design/EnhanceScript'
import { Paper } from '../../../../../design/Paper'
import { shownHeadline } from '../../../../../design/shownHeadline'
import { CommentsPage } from '../../../../../features/comments/CommentsPage'
import { freshFor, missingPage, staticPage } from '../../../../../renewal/staticPage'
import { breadcrumbs, sectionSteps } from '../../../../../seo/breadcrumbs'
import { JsonLd } from '../../../../../seo/JsonLd'
import { PageHead } from '../../../../../seo/PageHead'
import { wordsFor } from '../../../../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// the first page stands under the story
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

const placeSchema = z.object({ path: storyPathSchema, page: z.string().regex(/^(?:[2-9]|[1-9]\d{1,4})$/).transform(Number) })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const segments = [params?.root, params?.branch, params?.leaf]
  const place = placeSchema.safeParse({ path: segments.join('/'), page: params?.page })
  if (!place.success) return missingPage([...segments, 'comments', params?.page])
  const { path, page } = place.data
  return staticPage({
    path: commentsPath({ path }, page),
    load: (requestId) => getCommentsPage({ path, page, requestId }),
    revalidate: freshFor.story,
    below: articlePath({ path }),
  })
}

export default function LaterComments({ site, sections, origin, story, thread, page }: Props) {
  const words = wordsFor(site.language).comments
  const headline = shownHeadline(story, wordsFor(site.language))
  const path = commentsPath(story, page)
  const title = `${words.on(headline)} · ${words.pageOf(page, thread.pages)}`
  const steps = [...sectionSteps(story.section, wholeOf(story.section, sections)), { name: headline, path: articlePath(story) }, { name: words.pageOf(page, thread.pages), path }]
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: story.section.path, isSectionPage: false }}>
      {/* a page of its own and not a copy of the story's: what is said here is said nowhere else */}
      <PageHead site={site} origin={origin} title={title} description={words.on(headline)} path={path} feedOf={{ path: sectionPath(story.section), name: story.section.name }} comments={{ title: words.on(headline), path: articlePath(story) }} noIndex={story.meta.noIndex} />
      <JsonLd data={breadcrumbs({ site, origin, steps })} />
      <CommentsPage story={story} thread={thread} page={page} site={site} />
      <EnhanceScript />
    </Paper>
  )
}
