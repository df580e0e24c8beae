import { commentWords } from './commentWords'
import styles from './ReplyForm.module.css'
import { fieldId, type ReplyErrors, shownFields } from './replyFields'

/** What is wrong, at the top of the form, each mistake leading to its field. */
export function ErrorSummary({ errors, message }: { errors: ReplyErrors; message: string | null }) {
  const general = [message, errors.story, errors.parent].filter((text) => text !== null && text !== undefined)
  const wrong = shownFields.filter((field) => errors[field] !== undefined)
  if (general.length === 0 && wrong.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{commentWords.wrong}</h2>
      {general.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {wrong.length > 0 && (
        <ul>
          {wrong.map((field) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`}>{errors[field]}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
