'use client'

import { previewPassNeeded } from '@broadsheet/contract'
import { useConfig, useDocumentInfo, useLivePreviewContext } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect } from 'react'
import { z } from 'zod'
import { requestPass } from './previewLinkRequests'

/** What the page in the preview says when it is ready, and when its pass has ended. */
const messageSchema = z.union([z.object({ type: z.literal('payload-live-preview'), ready: z.literal(true) }), z.object({ type: z.literal(previewPassNeeded.type) })])

/** Hands the preview beside the form, a page of the site at `siteUrl`, the pass it needs to show this story. Shows nothing itself. */
export function PreviewPasses({ siteUrl }: { siteUrl: string }) {
  const { id } = useDocumentInfo()
  const { config } = useConfig()
  const { iframeRef, popupRef, isLivePreviewing, shouldRenderIframe } = useLivePreviewContext()
  const url = formatAdminURL({ apiRoute: config.routes.api, path: '/preview-links/pass' })

  useEffect(() => {
    const onMessage = ({ origin, source, data }: MessageEvent) => {
      // a story in a drawer has a preview, and a listener, of its own
      const preview = [iframeRef.current?.contentWindow, popupRef?.current].find((window) => window != null && window === source)
      if (preview == null || origin !== siteUrl || id === undefined || !messageSchema.safeParse(data).success) return
      void requestPass(url, String(id)).then((pass) => {
        if (pass !== null) preview.postMessage({ type: 'broadsheet-preview-pass', pass }, siteUrl)
      })
    }
    window.addEventListener('message', onMessage)
    return () => window.removeEventListener('message', onMessage)
  }, [id, siteUrl, url, iframeRef, popupRef])

  // Payload gives the frame no name, which is what it is announced by
  useEffect(() => iframeRef.current?.setAttribute('title', 'Preview of the story'), [iframeRef, isLivePreviewing, shouldRenderIframe])

  return null
}
