import { authorPath, slugSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { getAuthorPage, type AuthorPage as Props } from '../../cms/getAuthorPage'
import { Paper } from '../../design/Paper'
import { AuthorPage } from '../../features/author/AuthorPage'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { JsonLd } from '../../seo/JsonLd'
import { PageHead } from '../../seo/PageHead'
import { profilePage } from '../../seo/profilePage'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const slug = slugSchema.safeParse(params?.slug)
  if (!slug.success) return missingPage(['authors', params?.slug])
  return staticPage({
    path: authorPath({ slug: slug.data }),
    load: (requestId) => getAuthorPage({ slug: slug.data, requestId }),
    revalidate: freshFor.list,
  })
}

export default function Author({ site, sections, origin, author, stories }: Props) {
  const path = authorPath(author)
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={author.name} description={author.bio ?? author.roleLine} path={path} feedOf={{ path, name: author.name }} picture={author.photo} />
      <JsonLd data={profilePage({ site, origin, author })} />
      <AuthorPage author={author} stories={stories} site={site} />
    </Paper>
  )
}
