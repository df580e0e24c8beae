import { type ReportReason, reportReasonSchema, reportPath } from '@broadsheet/contract'
import { useWords } from '../../words/Wording'
import form from './ReplyForm.module.css'
import styles from './ReplyPage.module.css'

/** Why a report was not taken; `reason-missing` and `text-long` can be mended in the form. */
export type ReportTrouble = 'reason-missing' | 'text-long' | 'gone' | 'too-many' | 'unavailable' | 'foreign' | 'too-large'

export type ReportView = { comment: string; sent: boolean; reason: ReportReason | null; text: string; trouble: ReportTrouble | null }

/** Where a reader says what is wrong with a comment. */
export function ReportPage({ view }: { view: ReportView }) {
  const { report: words } = useWords()
  const { comment, sent, reason, text, trouble } = view
  return (
    <div className={styles.page}>
      <h1>{sent ? words.thanks.title : words.title}</h1>
      {sent && <p role="status">{words.thanks.text}</p>}
      {trouble !== null && <p role="alert">{words.troubles[trouble]}</p>}
      {!sent && trouble !== 'gone' && (
        <form method="post" action={reportPath()} className={form.form} noValidate>
          <input type="hidden" name="comment" defaultValue={comment} />
          <fieldset className={styles.choices}>
            <legend>{words.why}</legend>
            {reportReasonSchema.options.map((name) => (
              <p key={name}>
                <label>
                  <input type="radio" name="reason" value={name} defaultChecked={name === reason} /> {words.reasons[name]}
                </label>
              </p>
            ))}
          </fieldset>
          <label htmlFor="report-text">{words.more}</label>
          <textarea id="report-text" name="text" rows={3} maxLength={1000} dir="auto" defaultValue={text} aria-describedby="report-note" />
          <p id="report-note" className={form.note}>
            {words.note}
          </p>
          <button type="submit" className={form.send}>
            {words.send}
          </button>
        </form>
      )}
    </div>
  )
}
