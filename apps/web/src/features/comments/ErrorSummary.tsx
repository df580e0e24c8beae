import { useWords } from '../../words/Wording'
import styles from './ReplyForm.module.css'
import { fieldId, type ReplyErrors, type ReplyTrouble, shownFields } from './replyFields'

/** What is wrong, at the top of the form, each mistake leading to its field. */
export function ErrorSummary({ errors, trouble, message }: { errors: ReplyErrors; trouble: ReplyTrouble | null; message: string | null }) {
  const { wrong: title, faults, refused } = useWords().reply
  const ofNoField = [errors.story, errors.parent].filter((fault) => fault !== undefined).map((fault) => faults[fault])
  const general = [...(trouble === null ? [] : [message ?? refused[trouble]]), ...ofNoField]
  const wrong = shownFields.flatMap((field) => {
    const fault = errors[field]
    return fault === undefined ? [] : [{ field, text: faults[fault] }]
  })
  if (general.length === 0 && wrong.length === 0) return null
  return (
    <div role="alert" tabIndex={-1} className={styles.summary}>
      <h2>{title}</h2>
      {general.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {wrong.length > 0 && (
        <ul>
          {wrong.map(({ field, text }) => (
            <li key={field}>
              <a href={`#${fieldId(field)}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
