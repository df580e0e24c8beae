import { useWords } from '../../words/Wording'
import styles from './Share.module.css'

/** Ways to pass a story on. Email is a link; what needs script is a button that `enhance` shows where the browser can do it. */
export function Share({ address, headline }: { address: string; headline: string }) {
  const words = useWords().story
  return (
    <div className={styles.share} role="group" aria-label={words.share} data-share={address} data-title={headline}>
      <button type="button" data-way="share" hidden>
        {words.shareNatively}
      </button>
      <button type="button" data-way="copy" hidden>
        {words.copyLink}
      </button>
      <a href={mailOf({ headline, address })}>{words.email}</a>
      <span role="status" data-copied={words.copied} data-failed={words.notCopied} />
    </div>
  )
}

const mailOf = ({ headline, address }: { headline: string; address: string }) =>
  `mailto:?subject=${encodeURIComponent(headline)}&body=${encodeURIComponent(`${headline}\r\n\r\n${address}`)}`
