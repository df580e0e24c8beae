import { authorPath, type BylineEntry } from '@broadsheet/contract'
import { Fragment } from 'react'
import { bylineParts, joinerBefore } from './bylineParts'

/** Who made a story, each name leading to its author's page. */
export function Byline({ byline }: { byline: BylineEntry[] }) {
  return bylineParts(byline).map(({ role, label, authors }, index) => (
    <Fragment key={role}>
      {index > 0 && '. '}
      {label}{' '}
      {authors.map((author, place) => (
        <Fragment key={author.slug}>
          {joinerBefore(place, authors.length)}
          <a href={authorPath(author)} rel="author">
            <bdi>{author.name}</bdi>
          </a>
        </Fragment>
      ))}
    </Fragment>
  ))
}
