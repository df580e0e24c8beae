import { reservedSlugs, sectionPath, slugSchema, writtenPagePath } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getRootPage, type RootPage } from '../../cms/getRootPage'
import { Paper } from '../../design/Paper'
import { WrittenPage } from '../../features/page/WrittenPage'
import { SectionPage } from '../../features/section/SectionPage'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { breadcrumbs } from '../../seo/breadcrumbs'
import { collectionPage } from '../../seo/collectionPage'
import { JsonLd } from '../../seo/JsonLd'
import { PageHead } from '../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// `root` is a section or a written page here and a year in [root]/[branch]/[leaf]: Next wants one name for each level of an address
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<RootPage> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.root)
  if (!slug.success || /^[\d-]+$/.test(slug.data) || reservedSlugs.has(slug.data)) return missingPage([params?.root])
  return staticPage({
    path: sectionPath({ slug: slug.data }),
    load: (requestId) => getRootPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function Root(props: RootPage) {
  return props.is === 'section' ? <SectionAt {...props} /> : <WrittenAt {...props} />
}

function SectionAt({ site, sections, origin, section, stories }: Extract<RootPage, { is: 'section' }>) {
  const path = sectionPath(section)
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: section.slug, isSectionPage: true }}>
      <PageHead site={site} origin={origin} title={section.name} description={section.description} path={path} feedOf={{ path, name: section.name }} />
      <JsonLd data={[collectionPage({ site, origin, name: section.name, description: section.description, path, stories }), breadcrumbs({ site, origin, steps: [{ name: section.name, path }] })]} />
      <SectionPage section={section} stories={stories} site={site} />
    </Paper>
  )
}

function WrittenAt({ site, sections, origin, page }: Extract<RootPage, { is: 'page' }>) {
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={page.title} description={page.description} path={writtenPagePath(page)} />
      <WrittenPage page={page} site={site} />
    </Paper>
  )
}
