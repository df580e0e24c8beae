import { Moment } from './Moment.client'
import { Notice } from './Notice'
import type { Delay } from './readDelay'

/** Warns that readers do not see the latest changes, and says why. */
export function DelayNotice({ delay: { messages, since, lastError } }: { delay: Delay }) {
  return (
    <Notice tone="urgent">
      <p>
        <strong>
          The site has not been reached since <Moment at={since} />.
        </strong>{' '}
        Readers do not see {messages === 1 ? 'a change' : `${messages} changes`} yet; the newsroom keeps trying by itself.
      </p>
      {lastError !== null && <p>Last error: {lastError}</p>}
    </Notice>
  )
}
