import { authorPath, type BylineEntry } from '@broadsheet/contract'
import { Fragment } from 'react'
import { useWords } from '../words/Wording'
import { bylineParts } from './bylineParts'

/** Who made a story, each name leading to its author's page. */
export function Byline({ byline }: { byline: BylineEntry[] }) {
  const words = useWords()
  return bylineParts(byline).map(({ role, authors }, index) => (
    <Fragment key={role}>
      {index > 0 && '. '}
      {words.byline[role]}{' '}
      {authors.map((author, place) => (
        <Fragment key={author.slug}>
          {words.joiner(place, authors.length)}
          <a href={authorPath(author)} rel="author">
            <bdi>{author.name}</bdi>
          </a>
        </Fragment>
      ))}
    </Fragment>
  ))
}
