import { isPart, searchLimits, searchPath, type SearchQuery, searchSortSchema, type SectionRef } from '@broadsheet/contract'
import { useWords } from '../../words/Wording'
import { isNarrowed } from './readSearch'
import styles from './SearchPage.module.css'

/** The form, with what was typed: plain HTML that asks for a page of its own. */
export function SearchForm({ asked, sections }: { asked: SearchQuery; sections: readonly SectionRef[] }) {
  const words = useWords().search
  // one that is not known, since the newsroom does not answer, is kept
  const known = sections.some(({ path }) => path === asked.section)
  return (
    <form role="search" action={searchPath()} className={styles.form}>
      <div className={styles.words}>
        <label htmlFor="search-q">{words.fields.q}</label>
        <input id="search-q" type="search" name="q" defaultValue={asked.q} maxLength={searchLimits.query} dir="auto" autoComplete="off" aria-describedby="search-hint" />
        <button type="submit">{words.send}</button>
      </div>
      <p id="search-hint" className={styles.note}>
        {words.hint}
      </p>
      <details open={isNarrowed(asked)}>
        <summary>{words.narrow}</summary>
        <div className={styles.fields}>
          <p>
            <label htmlFor="search-section">{words.fields.section}</label>
            <select id="search-section" name="section" defaultValue={asked.section}>
              <option value="">{words.everywhere}</option>
              {!known && asked.section !== '' && <option value={asked.section}>{asked.section}</option>}
              {sections.map((section) => (
                <option key={section.path} value={section.path}>
                  {isPart(section) ? `— ${section.name}` : section.name}
                </option>
              ))}
            </select>
          </p>
          {(['author', 'topic'] as const).map((name) => (
            <p key={name}>
              <label htmlFor={`search-${name}`}>{words.fields[name]}</label>
              <input id={`search-${name}`} type="text" name={name} defaultValue={asked[name]} maxLength={searchLimits.name} dir="auto" />
            </p>
          ))}
          {(['from', 'to'] as const).map((name) => (
            <p key={name}>
              <label htmlFor={`search-${name}`}>{words.fields[name]}</label>
              <input id={`search-${name}`} type="date" name={name} defaultValue={asked[name]} />
            </p>
          ))}
          <p>
            <label htmlFor="search-sort">{words.fields.sort}</label>
            <select id="search-sort" name="sort" defaultValue={asked.sort}>
              {searchSortSchema.options.map((sort) => (
                <option key={sort} value={sort}>
                  {words.sorts[sort]}
                </option>
              ))}
            </select>
          </p>
        </div>
      </details>
    </form>
  )
}
