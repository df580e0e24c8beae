import { reservedSlugs, sectionPath, slugSchema, writtenPagePath } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getRootPage, type RootPage } from '../../cms/getRootPage'
import { Paper } from '../../design/Paper'
import { WrittenPage } from '../../features/page/WrittenPage'
import { SectionSheet } from '../../features/section/SectionSheet'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { PageHead } from '../../seo/PageHead'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// `root` is a section or a written page here and a year in [root]/[branch]/[leaf]: Next wants one name for each level of an address
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<RootPage> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.root)
  if (!slug.success || /^[\d-]+$/.test(slug.data) || reservedSlugs.has(slug.data)) return missingPage([params?.root])
  return staticPage({
    path: sectionPath({ path: slug.data }),
    load: (requestId) => getRootPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function Root(props: RootPage) {
  return props.is === 'section' ? <SectionSheet {...props} /> : <WrittenAt {...props} />
}

function WrittenAt({ site, sections, origin, page }: Extract<RootPage, { is: 'page' }>) {
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={page.title} description={page.description} path={writtenPagePath(page)} />
      <WrittenPage page={page} site={site} />
    </Paper>
  )
}
