import { reservedSlugs, sectionPath, sectionPathSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getSectionPage, type SectionPage } from '../../../cms/getSectionPage'
import { SectionSheet } from '../../../features/section/SectionSheet'
import { freshFor, missingPage, staticPage } from '../../../renewal/staticPage'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a part of a section; see [root]/index.tsx for the names
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<SectionPage> = async ({ params }) => {
  const segments = [params?.root, params?.branch]
  const path = sectionPathSchema.safeParse(segments.join('/'))
  if (!path.success || segments.some((segment) => typeof segment !== 'string' || /^[\d-]+$/.test(segment) || reservedSlugs.has(segment))) return missingPage(segments)
  return staticPage({
    path: sectionPath({ path: path.data }),
    load: (requestId) => getSectionPage({ path: path.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default SectionSheet
