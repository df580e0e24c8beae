import type { Article } from '@broadsheet/contract'
import { useLivePreview } from '@payloadcms/live-preview-react'
import { type MouseEvent, type ReactNode, useEffect, useState } from 'react'
import { usePaperLanguage, useWords } from '../../words/Wording'
import { type FormView, formViewer, waiting } from './formViewer.client'
import styles from './LivePreview.module.css'

/**
 * A story beside the form it is written in, rendered anew as one types. `newsroom` is the origin of the window that holds
 * the form; `children` renders a story, or what stands there before the first one has come.
 */
export function LivePreview({ newsroom, children }: { newsroom: string; children: (story: Article | null) => ReactNode }) {
  const words = useWords().preview
  const language = usePaperLanguage()
  const [viewer] = useState(() => formViewer({ newsroom, language }))
  // before the newsroom is told that the page is ready, since it answers with the pass at once
  useEffect(() => viewer.listen(), [viewer])
  const { data: view } = useLivePreview<FormView>({ initialData: waiting, serverURL: newsroom, depth: 0, requestHandler: viewer.show })
  return (
    // a capture, since links are anywhere in what is shown
    <div onClickCapture={stayHere}>
      {view.shows !== 'story' && (
        <p className={styles.note} role="status">
          {words[view.shows]}
        </p>
      )}
      {children(view.shows === 'story' ? view.story : null)}
    </div>
  )
}

/** Links are shown and not followed: where they lead lets itself be shown neither in this frame nor in a window opened from it. */
function stayHere(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (link !== null && link.getAttribute('href')?.startsWith('#') !== true) event.preventDefault()
}
