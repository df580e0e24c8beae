'use client'

import { Button, useDocumentInfo } from '@payloadcms/ui'
import { useState } from 'react'
import { createPortal } from 'react-dom'
import css from './SharePreview.module.css'
import { PreviewLinksDialog } from './PreviewLinksDialog.client'

/** Opens the dialog in which links are made that show the open story to somebody without login. */
export function SharePreview() {
  const { id, isTrashed } = useDocumentInfo()
  const [open, setOpen] = useState(false)
  if (id === undefined || isTrashed === true) return null
  return (
    <>
      <Button className={css['button'] ?? ''} buttonStyle="secondary" size="medium" margin={false} onClick={() => setOpen(true)} extraButtonProps={{ 'aria-haspopup': 'dialog' }}>
        Share a preview…
      </Button>
      {/* outside the form of the story, which it must not send */}
      {open && createPortal(<PreviewLinksDialog story={String(id)} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}
