import { reservedSlugs, sectionPath, slugSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getSectionPage, type SectionPage as Props } from '../../cms/getSectionPage'
import { Paper } from '../../design/Paper'
import { SectionPage } from '../../features/section/SectionPage'
import { freshFor, noSuchPage, staticPage } from '../../renewal/staticPage'
import { PageHead } from '../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// `root` is a section here and a year in [root]/[branch]/[leaf]: Next wants one name for each level of an address
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.root)
  if (!slug.success || /^[\d-]+$/.test(slug.data) || reservedSlugs.has(slug.data)) return noSuchPage
  return staticPage({
    path: sectionPath({ slug: slug.data }),
    load: (requestId) => getSectionPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function Section({ site, sections, origin, section, stories }: Props) {
  const path = sectionPath(section)
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: section.slug, isSectionPage: true }}>
      <PageHead site={site} origin={origin} title={section.name} description={section.description} path={path} feedOf={{ path, name: section.name }} />
      <SectionPage section={section} stories={stories} site={site} />
    </Paper>
  )
}
