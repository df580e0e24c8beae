'use client'

import type { PreviewLink } from '@broadsheet/contract'
import { Button } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { Moment } from '../desk/Moment.client'
import { requestRevocation } from './previewLinkRequests'
import css from './SharePreview.module.css'

/** The links that open a story now, each with a button to take it back. */
export function PreviewLinkList({ api, links, onRevoked }: { api: string; links: PreviewLink[]; onRevoked: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const [said, setSaid] = useState('')

  const revoke = async (id: string) => {
    const answer = await requestRevocation(api, id)
    setSaid(answer.ok ? 'The link was taken back. It opens nothing any more.' : answer.message)
    if (!answer.ok) return
    // the button that was pressed goes away with its link
    heading.current?.focus()
    onRevoked()
  }

  return (
    <section className={css['links']} aria-labelledby="preview-links-title">
      <h3 ref={heading} id="preview-links-title" tabIndex={-1}>
        Links that work now
      </h3>
      {links.length === 0 && <p className={css['note']}>There is none.</p>}
      <ul>
        {links.map(({ id, madeBy, createdAt, expiresAt, lastOpenedAt, opens }) => (
          <li key={id}>
            <p>
              <strong>
                Ends <Moment at={expiresAt} />
              </strong>
              <span>
                Made by {madeBy}, <Moment at={createdAt} />
              </span>
              <span>
                {lastOpenedAt === null ? (
                  'Not opened yet'
                ) : (
                  <>
                    {opens === 1 ? 'Opened once' : `Opened ${opens} times`}, last <Moment at={lastOpenedAt} />
                  </>
                )}
              </span>
            </p>
            <Button buttonStyle="secondary" size="small" margin={false} onClick={() => void revoke(id)}>
              Take back
            </Button>
          </li>
        ))}
      </ul>
      <p className={css['said']} role="status">
        {said}
      </p>
    </section>
  )
}
