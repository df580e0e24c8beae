import { Fragment } from 'react'
import { linksIn } from './linksIn'
import { paragraphsIn } from './paragraphsIn'

/** What a reader wrote: plain text whose paragraphs, lines and web addresses are kept. */
export function CommentText({ text }: { text: string }) {
  return paragraphsIn(text).map((lines, index) => (
    <p key={index} dir="auto">
      {lines.map((line, place) => (
        <Fragment key={place}>
          {place > 0 && <br />}
          {linksIn(line).map((stretch, at) =>
            stretch.href === null ? (
              stretch.text
            ) : (
              <a key={at} href={stretch.href} rel="ugc nofollow noopener">
                {stretch.text}
              </a>
            ),
          )}
        </Fragment>
      ))}
    </p>
  ))
}
