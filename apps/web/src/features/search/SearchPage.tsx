import { searchPageCount, searchPath, type SearchAnswer, type SearchQuery, type SectionRef, type Site } from '@broadsheet/contract'
import { StoryList } from '../../design/StoryList'
import { useWords } from '../../words/Wording'
import { isNarrowed } from './readSearch'
import { SearchForm } from './SearchForm'
import styles from './SearchPage.module.css'

/** What stands under the form: nothing, since nothing was asked; what was found; or why there is neither. */
export type SearchView = { shows: 'form' } | { shows: 'trouble'; trouble: 'too-long' | 'down' } | { shows: 'answer'; answer: SearchAnswer; site: Site }

/** The search, with what was typed and what was found. */
export function SearchPage({ asked, sections, view }: { asked: SearchQuery; sections: readonly SectionRef[]; view: SearchView }) {
  const words = useWords().search
  return (
    <div className={styles.page}>
      <h1>{words.title}</h1>
      <SearchForm asked={asked} sections={sections} />
      {view.shows === 'trouble' && <p role="alert">{words.trouble[view.trouble]}</p>}
      {view.shows === 'answer' && (view.answer.hits.length > 0 ? <Results asked={asked} answer={view.answer} site={view.site} /> : <Nothing asked={asked} isBeyond={view.answer.total > 0} />)}
    </div>
  )
}

function Results({ asked, answer, site }: { asked: SearchQuery; answer: SearchAnswer; site: Site }) {
  const words = useWords().search
  const { by, searched, total, more, hits } = answer
  const snippets = new Map(hits.map(({ story, snippet }) => [story.path, snippet]))
  const pages = searchPageCount(total)
  return (
    <section aria-labelledby="search-found" className={styles.results}>
      <h2 id="search-found" className={styles.found}>
        {words.found(total, more)}
      </h2>
      {by === 'corrected' && (
        <p>
          {words.nothingFor(asked.q)} {words.meant} <a href={searchPath({ ...asked, q: searched, page: 1 })}>{searched}</a>
        </p>
      )}
      {by === 'some' && <p>{words.some}</p>}
      <StoryList
        stories={hits.map(({ story }) => story)}
        site={site}
        shows={['section', 'byline', 'time']}
        empty=""
        excerptOf={({ path }) => (snippets.get(path) ?? []).map(({ text, marked }, index) => (marked ? <mark key={index}>{text}</mark> : text))}
      />
      {pages > 1 && (
        <nav aria-label={words.pages} className={styles.pages}>
          {asked.page > 1 && (
            <a href={searchPath({ ...asked, page: asked.page - 1 })} rel="prev">
              {words.previous}
            </a>
          )}
          <span>{words.pageOf(asked.page, pages)}</span>
          {asked.page < pages && (
            <a href={searchPath({ ...asked, page: asked.page + 1 })} rel="next">
              {words.next}
            </a>
          )}
        </nav>
      )}
    </section>
  )
}

/** What may help where nothing was found. */
function Nothing({ asked, isBeyond }: { asked: SearchQuery; isBeyond: boolean }) {
  const words = useWords().search
  if (isBeyond) {
    return (
      <p role="status">
        {words.noMore} <a href={searchPath({ ...asked, page: 1 })}>{words.toFirst}</a>
      </p>
    )
  }
  return (
    <div className={styles.results}>
      <p role="status">{asked.q === '' ? words.nothing : words.nothingFor(asked.q)}</p>
      <ul>
        {words.advice.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
        {isNarrowed(asked) && asked.q !== '' && (
          <li>
            <a href={searchPath({ q: asked.q })}>{words.widen}</a>
          </li>
        )}
      </ul>
    </div>
  )
}
