import { seriesPath, slugSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getSeriesPage, type SeriesPage as Props } from '../../cms/getSeriesPage'
import { Paper } from '../../design/Paper'
import { SeriesPage } from '../../features/series/SeriesPage'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { collectionPage } from '../../seo/collectionPage'
import { JsonLd } from '../../seo/JsonLd'
import { PageHead } from '../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.slug)
  if (!slug.success) return missingPage(['series', params?.slug])
  return staticPage({
    path: seriesPath({ slug: slug.data }),
    load: (requestId) => getSeriesPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function SeriesOfStories({ site, sections, origin, series, stories }: Props) {
  const path = seriesPath(series)
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={series.name} description={series.description} path={path} feedOf={{ path, name: series.name }} />
      <JsonLd data={collectionPage({ site, origin, name: series.name, description: series.description, path, stories })} />
      <SeriesPage series={series} stories={stories} site={site} />
    </Paper>
  )
}
