import { archivePath, monthSchema } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { z } from 'zod'
import { getArchivePage, type ArchivePage as Props } from '../../cms/getArchivePage'
import { Paper } from '../../design/Paper'
import { MonthList } from '../../features/archive/MonthList'
import { monthName } from '../../features/archive/monthName'
import { MonthPage } from '../../features/archive/MonthPage'
import { freshFor, missingPage, staticPage } from '../../renewal/staticPage'
import { PageHead } from '../../seo/PageHead'
import { wordsFor } from '../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a catch-all, since Next would render a page of a fixed address at build, when there is no newsroom to ask
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

/** All months; year and month; year, month and a page after the first. */
const placeSchema = z.union([
  z.undefined().transform(() => ({ month: null, page: 1 })),
  z
    .union([z.tuple([z.string(), z.string()]), z.tuple([z.string(), z.string(), z.string().regex(/^(?:[2-9]|[1-9]\d{1,3})$/)])])
    .transform(([year, month, page = '1']) => ({ month: `${year}-${month}`, page: Number(page) }))
    .pipe(z.object({ month: monthSchema, page: z.number() })),
])

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const place = placeSchema.safeParse(params?.month)
  if (!place.success) return missingPage(['archive', params?.month].flat())
  const { month, page } = place.data
  return staticPage({ path: archivePath(month ?? undefined, page), load: (requestId) => getArchivePage({ month, page, requestId }), revalidate: freshFor.list })
}

export default function Archive(props: Props) {
  const { site, sections, origin } = props
  const words = wordsFor(site.language).archive
  if (props.of === 'all') {
    return (
      <Paper site={site} sections={sections}>
        <PageHead site={site} origin={origin} title={words.title} description={words.description} path={archivePath()} />
        <MonthList months={props.months} site={site} />
      </Paper>
    )
  }
  const { month, page, stories, hasNext } = props
  const name = monthName(month, site)
  return (
    <Paper site={site} sections={sections}>
      <PageHead site={site} origin={origin} title={words.titleOf(name, page)} description={words.descriptionOf(name)} path={archivePath(month, page)} />
      <MonthPage site={site} month={month} page={page} stories={stories} hasNext={hasNext} />
    </Paper>
  )
}
