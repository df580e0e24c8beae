import { frontPath } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { type FrontPage as Props, getFrontPage } from '../cms/getFrontPage'
import { Paper } from '../design/Paper'
import { FrontPage } from '../features/frontpage/FrontPage'
import { freshFor, missingPage, staticPage } from '../renewal/staticPage'
import { frontData } from '../seo/frontData'
import { JsonLd } from '../seo/JsonLd'
import { PageHead } from '../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a catch-all: Next would render an index page at build, when there is no newsroom to ask, and old addresses may be of any depth
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) =>
  params?.front === undefined ? staticPage({ path: frontPath(), load: getFrontPage, revalidate: freshFor.list }) : missingPage([params.front])

export default function Front({ site, sections, origin, latest, blocks }: Props) {
  return (
    <Paper site={site} sections={sections} place={{ front: true, edition: latest[0]?.publishedAt ?? null }}>
      <PageHead site={site} origin={origin} title={null} description={site.tagline} path={frontPath()} />
      <JsonLd data={frontData({ site, origin })} />
      <FrontPage latest={latest} blocks={blocks} site={site} />
    </Paper>
  )
}
