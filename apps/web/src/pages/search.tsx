import type { SearchQuery, SectionRef, Site } from '@broadsheet/contract'
import type { GetServerSideProps } from 'next'
import Head from 'next/head'
import { CmsError } from '../cms/CmsError'
import { getChrome } from '../cms/getChrome'
import { getSearchPage } from '../cms/getSearchPage'
import { heardLanguage } from '../cms/heardLanguage'
import { Paper } from '../design/Paper'
import { readSearch } from '../features/search/readSearch'
import { SearchPage, type SearchView } from '../features/search/SearchPage'
import { log } from '../log'
import { requestId as idOf } from '../requests/requestId'
import { wordsFor } from '../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { site: Site | null; language: string; sections: SectionRef[]; asked: SearchQuery; view: SearchView }

/** One reader's own: kept by nobody, so that no search ever answers another. */
export const getServerSideProps: GetServerSideProps<Props> = async ({ req, res, query }) => {
  res.setHeader('Cache-Control', 'private, no-store')
  const requestId = idOf(req)
  const { asked, tooLong, isEmpty } = readSearch(query)
  try {
    const { site, sections, answer } = await getSearchPage({ asked: tooLong || isEmpty ? null : asked, requestId })
    const view: SearchView = answer !== null ? { shows: 'answer', answer, site } : tooLong ? { shows: 'trouble', trouble: 'too-long' } : { shows: 'form' }
    return { props: { site, language: site.language, sections, asked, view } }
  } catch (error) {
    if (!(error instanceof CmsError)) throw error
    log.error({ requestId, reason: error.message }, 'search not answered')
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    // what stands round it may have been read before
    const chrome = await getChrome(requestId).catch(() => null)
    return { props: { site: chrome?.site ?? null, language: chrome?.site.language ?? heardLanguage(), sections: chrome?.sections ?? [], asked, view: { shows: 'trouble', trouble: 'down' } } }
  }
}

export default function Search({ site, language, sections, asked, view }: Props) {
  const words = wordsFor(language).search
  const title = asked.q === '' ? words.title : words.titleOf(asked.q)
  return (
    <Paper site={site} language={language} sections={sections}>
      <Head>
        <title>{site === null ? title : `${title} · ${site.title}`}</title>
        <meta name="robots" content="noindex" />
      </Head>
      <SearchPage asked={asked} sections={sections} view={view} />
    </Paper>
  )
}
