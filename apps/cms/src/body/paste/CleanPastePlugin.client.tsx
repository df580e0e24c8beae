'use client'

import { COMMAND_PRIORITY_CRITICAL, PASTE_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { useEffect } from 'react'
import { cleanPastedHtml } from './cleanPastedHtml'
import { htmlFromPlainText } from './htmlFromPlainText'

/** Cleans what is pasted, and hands it to the editor's own import. */
export function CleanPastePlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(() => {
    const cleaned = new WeakSet<Event>()
    return editor.registerCommand(
      PASTE_COMMAND,
      (event) => {
        if (!(event instanceof ClipboardEvent) || event.clipboardData === null || cleaned.has(event)) return false
        const html = htmlToPaste(event.clipboardData)
        if (html === null) return false
        event.preventDefault()
        if (html === '') return true
        const clean = new DataTransfer()
        clean.setData('text/html', html)
        clean.setData('text/plain', event.clipboardData.getData('text/plain'))
        const paste = new ClipboardEvent('paste', { clipboardData: clean, cancelable: true })
        cleaned.add(paste)
        return editor.dispatchCommand(PASTE_COMMAND, paste)
      },
      COMMAND_PRIORITY_CRITICAL,
    )
  }, [editor])
  return null
}

/** Clean HTML for what is on the clipboard, or null to leave it to the editor: parts of a story, and files. */
function htmlToPaste(clipboard: DataTransfer): string | null {
  if (clipboard.types.includes('application/x-lexical-editor')) return null
  const html = clipboard.getData('text/html')
  const text = clipboard.getData('text/plain')
  const cleaned = html === '' ? '' : cleanPastedHtml(parsed(html))
  if (cleaned !== '') return cleaned
  if (text.trim() !== '') return cleanPastedHtml(parsed(htmlFromPlainText(text)))
  return clipboard.files.length > 0 && html === '' ? null : ''
}

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html')
