'use client'

import { $getSelection, $isRangeSelection, COMMAND_PRIORITY_HIGH, INDENT_CONTENT_COMMAND, KEY_TAB_COMMAND, OUTDENT_CONTENT_COMMAND } from '@payloadcms/richtext-lexical/lexical'
import { $isListItemNode } from '@payloadcms/richtext-lexical/lexical/list'
import { useLexicalComposerContext } from '@payloadcms/richtext-lexical/lexical/react/LexicalComposerContext'
import { $findMatchingParent } from '@payloadcms/richtext-lexical/lexical/utils'
import { useEffect } from 'react'

/** No deeper than readers can follow. */
const deepest = 5

/**
 * Tab puts an item of a list into a list of its own under the one before, and Shift and Tab bring it back. Everywhere else,
 * and where there is nothing to nest, Tab leaves the editor as it leaves any field.
 */
export function ListKeysPlugin() {
  const [editor] = useLexicalComposerContext()
  useEffect(
    () =>
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          const selection = $getSelection()
          if (!$isRangeSelection(selection)) return false
          const item = $findMatchingParent(selection.anchor.getNode(), $isListItemNode)
          if (!$isListItemNode(item)) return false
          const moves = event.shiftKey ? item.getIndent() > 0 : item.getIndent() < deepest && item.getPreviousSibling() !== null
          if (!moves) return false
          event.preventDefault()
          return editor.dispatchCommand(event.shiftKey ? OUTDENT_CONTENT_COMMAND : INDENT_CONTENT_COMMAND, undefined)
        },
        COMMAND_PRIORITY_HIGH,
      ),
    [editor],
  )
  return null
}
