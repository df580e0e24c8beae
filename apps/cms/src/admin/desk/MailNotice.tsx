import { mailFolder } from './mailFolder'
import { Notice } from './Notice'

/** Says that mail does not leave the machine, and where it is found instead. Nothing when mail is set up. */
export function MailNotice() {
  if (mailFolder === null) return null
  return (
    <Notice tone="calm">
      <p>
        Mail is not set up: messages are written as .eml files to <code>{mailFolder}</code>.
      </p>
    </Notice>
  )
}
