import { correctionsPath } from '@broadsheet/contract'
import type { GetStaticPaths, GetStaticProps } from 'next'
import { z } from 'zod'
import { getCorrectionsPage, type CorrectionsPage as Props } from '../../cms/getCorrectionsPage'
import { Paper } from '../../design/Paper'
import { correctionEntries } from '../../features/corrections/correctionEntries'
import { CorrectionsPage } from '../../features/corrections/CorrectionsPage'
import { freshFor, noSuchPage, staticPage } from '../../renewal/staticPage'
import { PageHead } from '../../seo/PageHead'
import { wordsFor } from '../../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

// a catch-all, since Next would render a page of a fixed address at build, when there is no newsroom to ask
export const getStaticPaths: GetStaticPaths = () => ({ paths: [], fallback: 'blocking' })

const yearSchema = z.tuple([z.string().regex(/^(?:19|20)\d{2}$/)]).optional()

export const getStaticProps: GetStaticProps<Props> = async ({ params }) => {
  const asked = yearSchema.safeParse(params?.year)
  if (!asked.success) return noSuchPage
  const year = asked.data?.[0]
  return staticPage({ path: correctionsPath(year), load: (requestId) => getCorrectionsPage({ year: year ?? null, requestId }), revalidate: freshFor.list })
}

export default function Corrections({ site, sections, origin, stories, count, year, hasEarlier, hasLater }: Props) {
  const words = wordsFor(site.language).corrections
  const entries = correctionEntries(stories, { year, count })
  const oldest = entries.at(-1)?.correction.at.slice(0, 'yyyy'.length) ?? null
  return (
    <Paper site={site} sections={sections}>
      <PageHead
        site={site}
        origin={origin}
        title={year === null ? words.title : words.titleOf(year)}
        description={words.description}
        path={correctionsPath(year ?? undefined)}
      />
      <CorrectionsPage
        entries={entries}
        site={site}
        year={year}
        // a full page of the newest ends somewhere in a year, which has a page of its own
        earlier={year === null ? (entries.length < count ? null : oldest) : hasEarlier ? String(Number(year) - 1) : null}
        later={year !== null && hasLater ? String(Number(year) + 1) : null}
      />
    </Paper>
  )
}
