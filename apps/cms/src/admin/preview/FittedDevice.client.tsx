'use client'

import { useLivePreviewContext } from '@payloadcms/ui'
import { useEffect } from 'react'
import { fitOf } from './fitOf'

/**
 * Makes the device in the preview as small as it must be to be in sight whole: Payload cuts off what is wider or higher
 * than the space beside the form. The page in it keeps the width of the device. Shows nothing itself.
 */
export function FittedDevice() {
  const preview = useLivePreviewContext()
  const { iframeRef, isLivePreviewing, shouldRenderIframe } = preview
  const { width, height } = preview.size
  // its type in Payload is one that strict checks cannot follow
  const breakpoint: unknown = preview.breakpoint

  useEffect(() => {
    const space = iframeRef.current?.closest('.live-preview-window__main')?.firstElementChild
    if (!(space instanceof HTMLElement)) return
    const fit = () => {
      const scale = breakpoint === 'responsive' ? 1 : fitOf({ device: { width, height }, room: { width: space.clientWidth, height: space.clientHeight } })
      space.style.transformOrigin = width > space.clientWidth ? '0 0' : '50% 0'
      space.style.transform = scale === 1 ? '' : `scale(${scale})`
    }
    const observer = new ResizeObserver(fit)
    observer.observe(space)
    fit()
    return () => observer.disconnect()
  }, [iframeRef, breakpoint, width, height, isLivePreviewing, shouldRenderIframe])

  return null
}
