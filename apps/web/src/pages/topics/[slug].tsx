import { topicPath, slugSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getTopicPage, type TopicPage as Props } from '../../cms/getTopicPage'
import { Paper } from '../../design/Paper'
import { TopicPage } from '../../features/topic/TopicPage'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { collectionPage } from '../../seo/collectionPage'
import { JsonLd } from '../../seo/JsonLd'
import { PageHead } from '../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.slug)
  if (!slug.success) return missingPage(['topics', params?.slug])
  return staticPage({
    path: topicPath({ slug: slug.data }),
    load: (requestId) => getTopicPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function Topic({ site, sections, origin, topic, stories }: Props) {
  const path = topicPath(topic)
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={topic.name} description={topic.description} path={path} feedOf={{ path, name: topic.name }} />
      <JsonLd data={collectionPage({ site, origin, name: topic.name, description: topic.description, path, stories })} />
      <TopicPage topic={topic} stories={stories} site={site} />
    </Paper>
  )
}
