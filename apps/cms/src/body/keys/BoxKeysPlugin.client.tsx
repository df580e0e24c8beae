'use client'

import { $isBlockNode, BlockNode } from '@payloadcms/richtext-lexical/client'
import { $createParagraphNode, $getNearestNodeFromDOMNode, type LexicalEditor } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { focusFirstField } from './focusFirstField'

/** What was pasted, loaded or brought back by undo was there before. */
const notNew = ['paste', 'historic', 'history-merge']

/** A box that has just been made takes the cursor into its first field, and Escape leads out of it, behind the box. */
export function BoxKeysPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    // the text of a box is an editor of its own, which knows no boxes
    if (!editor.hasNodes([BlockNode])) return undefined
    const ofBoxes = editor.registerMutationListener(
      BlockNode,
      (mutations, { updateTags }) => {
        const [box, ...more] = [...mutations].filter(([, kind]) => kind === 'created').map(([key]) => key)
        if (box === undefined || more.length > 0 || notNew.some((tag) => updateTags.has(tag)) || !isBeingWritten(editor)) return
        const element = editor.getElementByKey(box)
        if (element !== null) focusFirstField(element)
      },
      { skipInitialization: true },
    )
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') leaveBox(editor, event)
    }
    const ofRoot = editor.registerRootListener((root, before) => {
      // on its way down, since on its way up Lexical takes it for leaving the editor
      before?.removeEventListener('keydown', leave, true)
      root?.addEventListener('keydown', leave, true)
    })
    return () => {
      ofBoxes()
      ofRoot()
    }
  }, [editor])
  return null
}

/** Whether the cursor is in the editor or its toolbar, and not in another field of the story. */
function isBeingWritten(editor: LexicalEditor): boolean {
  const { activeElement, body } = document
  return activeElement === null || activeElement === body || editor.getRootElement()?.closest('.rich-text-lexical')?.contains(activeElement) === true
}

const openMenus = '.slash-menu-popup, .react-datepicker-popper'

function leaveBox(editor: LexicalEditor, event: KeyboardEvent): void {
  const { target } = event
  // Escape closes an open menu, list or calendar first
  if (!(target instanceof HTMLElement) || target.getAttribute('aria-expanded') === 'true' || document.querySelector(openMenus) !== null) return
  const box = editor.read(() => {
    const node = $getNearestNodeFromDOMNode(target)
    return $isBlockNode(node) ? node : null
  })
  if (box === null) return
  event.preventDefault()
  event.stopPropagation()
  // as long as a field within a box has the cursor, Lexical leaves the selection where it is
  editor.getRootElement()?.focus({ preventScroll: true })
  editor.update(() => {
    if (box.getNextSibling() === null) box.insertAfter($createParagraphNode())
    box.selectNext(0, 0)
  })
}
