'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { NewPreviewLink } from './NewPreviewLink.client'
import { PreviewLinkList } from './PreviewLinkList.client'
import { requestLinks, type Asked, type ListedLinks } from './previewLinkRequests'
import css from './SharePreview.module.css'

/** Makes links that show `story` to somebody without login, lists those that work, and takes them back. */
export function PreviewLinksDialog({ story, onClose }: { story: string; onClose: () => void }) {
  const { config } = useConfig()
  const api = formatAdminURL({ apiRoute: config.routes.api, path: '/preview-links' })
  const dialog = useRef<HTMLDialogElement>(null)
  const [asked, setAsked] = useState<Asked<ListedLinks> | null>(null)
  const load = useCallback(async () => setAsked(await requestLinks(api, story)), [api, story])

  useEffect(() => {
    dialog.current?.showModal()
    // what is asked for here is shown when it has come, not while this renders
    void Promise.resolve().then(load)
  }, [load])

  return (
    <dialog ref={dialog} className={css['dialog']} aria-labelledby="share-preview-title" onClose={onClose}>
      <div className={css['head']}>
        <h2 id="share-preview-title">Share a preview</h2>
        <Button buttonStyle="subtle" size="small" margin={false} onClick={() => dialog.current?.close()}>
          Close
        </Button>
      </div>
      <p className={css['about']}>
        Whoever has the link reads the newest draft of this story, and nothing else, without a login. Search engines do not list it, and you can take it back at any time.
      </p>
      {asked?.ok === false && (
        <p className={css['fault']} role="alert">
          {asked.message}
        </p>
      )}
      {asked?.ok === true && (
        <>
          {asked.value.mayMake ? (
            <NewPreviewLink api={api} story={story} onMade={() => void load()} />
          ) : (
            <p className={css['note']}>Only editors, and the reporter who began this story, can share a preview of it.</p>
          )}
          <PreviewLinkList api={api} links={asked.value.links} onRevoked={() => void load()} />
        </>
      )}
    </dialog>
  )
}
