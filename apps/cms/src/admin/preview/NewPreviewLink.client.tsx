'use client'

import { previewLinkDays, type PreviewLinkDays } from '@broadsheet/newsroom'
import { Button } from '@payloadcms/ui'
import { useEffect, useRef, useState } from 'react'
import { requestLink, type Asked, type MadeLink } from './previewLinkRequests'
import css from './SharePreview.module.css'

const labels: Record<PreviewLinkDays, string> = { 1: '1 day', 3: '3 days', 7: '7 days' }

/** Chooses how long a link works, makes it, and shows its address, once. */
export function NewPreviewLink({ api, story, onMade }: { api: string; story: string; onMade: () => void }) {
  const address = useRef<HTMLInputElement>(null)
  const [days, setDays] = useState<PreviewLinkDays>(3)
  const [busy, setBusy] = useState(false)
  const [made, setMade] = useState<Asked<MadeLink> | null>(null)
  const [copied, setCopied] = useState<'no' | 'yes' | 'by-hand'>('no')
  const url = made?.ok === true ? made.value.url : null

  // the new address is what one came for
  useEffect(() => address.current?.select(), [url])

  const make = async () => {
    setBusy(true)
    const answer = await requestLink(api, story, days)
    setBusy(false)
    setMade(answer)
    setCopied('no')
    if (answer.ok) onMade()
  }

  const copy = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied('yes')
    } catch {
      // browsers lend the clipboard to pages with https only
      address.current?.select()
      setCopied('by-hand')
    }
  }

  return (
    <div className={css['make']}>
      <fieldset className={css['days']}>
        <legend>The link works for</legend>
        {previewLinkDays.map((choice) => (
          <label key={choice}>
            <input type="radio" name="preview-link-days" checked={choice === days} onChange={() => setDays(choice)} />
            {labels[choice]}
          </label>
        ))}
      </fieldset>
      <Button size="medium" margin={false} disabled={busy} onClick={() => void make()}>
        {busy ? 'Making …' : 'Make a link'}
      </Button>
      {made?.ok === false && (
        <p className={css['fault']} role="alert">
          {made.message}
        </p>
      )}
      {url !== null && (
        <div className={css['made']}>
          <label htmlFor="preview-link-address">The new link. It is shown only now: copy it.</label>
          <div className={css['address']}>
            <input ref={address} id="preview-link-address" type="text" readOnly value={url} onFocus={(event) => event.target.select()} />
            <Button buttonStyle="secondary" size="medium" margin={false} onClick={() => void copy(url)}>
              Copy
            </Button>
          </div>
        </div>
      )}
      <p className={css['said']} role="status">
        {copied === 'yes' && 'Copied.'}
        {copied === 'by-hand' && 'The browser does not let this page copy. The link is selected: press Ctrl+C, or ⌘C on a Mac.'}
      </p>
    </div>
  )
}
