import { articleWords } from './articleWords'
import styles from './Share.module.css'

/** Ways to pass a story on. Email is a link; what needs script is a button that `enhance` shows where the browser can do it. */
export function Share({ address, headline }: { address: string; headline: string }) {
  return (
    <div className={styles.share} role="group" aria-label={articleWords.share} data-share={address} data-title={headline}>
      <button type="button" data-way="share" hidden>
        {articleWords.shareNatively}
      </button>
      <button type="button" data-way="copy" hidden>
        {articleWords.copyLink}
      </button>
      <a href={mailOf({ headline, address })}>{articleWords.email}</a>
      <span role="status" data-copied={articleWords.copied} data-failed={articleWords.notCopied} />
    </div>
  )
}

const mailOf = ({ headline, address }: { headline: string; address: string }) =>
  `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\r\n\r\n${address}`)}`
