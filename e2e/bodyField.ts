import { richTextSchema } from '@broadsheet/contract'
import type { RichText } from '@broadsheet/contract'
import type { Locator, Page } from 'playwright-core'

type Clipboard = { type: 'text/html' | 'text/plain'; content: string }

/** The editor of a story's body, as its writer uses it. */
export function bodyField(page: Page, field: Locator) {
  return {
    /** Pastes into the editor what a program has left on the clipboard. */
    paste: ({ type, content }: Clipboard) =>
      field.evaluate(
        (editor, clipboard) => {
          const clipboardData = new DataTransfer()
          clipboardData.setData(clipboard.type, clipboard.content)
          // programs write plain text beside their HTML
          if (clipboard.type === 'text/html') clipboardData.setData('text/plain', 'The plain text beside it.')
          editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
        },
        { type, content },
      ),
    /** Takes everything out. */
    empty: async () => {
      await field.focus()
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.press('Backspace')
    },
    /** What the editor holds, as the paper would read it. */
    content: async (): Promise<RichText> => richTextSchema.parse(await field.evaluate((editor) => Reflect.get(editor, '__lexicalEditor').getEditorState().toJSON())),
  }
}
