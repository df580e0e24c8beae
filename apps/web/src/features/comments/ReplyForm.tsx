import { replyPath } from '@broadsheet/contract'
import { usePaperLanguage, useWords } from '../../words/Wording'
import { ErrorSummary } from './ErrorSummary'
import { ReplyFormField } from './ReplyFormField'
import styles from './ReplyForm.module.css'
import type { ReplyErrors, ReplyTrouble, Typed } from './replyFields'

/**
 * The form under a story and on the page of its own: plain HTML that posts to `/reply`. Our messages stand beside the fields
 * in place of the browser's, so that they are the same with and without script. The form says what language it is in, so that
 * it is answered in it.
 */
export function ReplyForm({ typed, errors = {}, trouble = null, message = null, opened = null }: { typed: Typed; errors?: ReplyErrors; trouble?: ReplyTrouble | null; message?: string | null; opened?: string | null }) {
  const language = usePaperLanguage()
  const words = useWords().reply
  const { sending, pending, approved, wrong } = words.inPlace
  return (
    <form method="post" action={replyPath()} className={styles.form} noValidate data-reply="" data-own={words.own}>
      <ErrorSummary errors={errors} trouble={trouble} message={message} />
      <p className={styles.note}>{words.note} *</p>
      <input type="hidden" name="language" defaultValue={language} />
      {opened !== null && <input type="hidden" name="opened" defaultValue={opened} />}
      <input type="hidden" name="story" defaultValue={typed.story} />
      {typed.parent !== undefined && <input type="hidden" name="parent" defaultValue={typed.parent} />}
      <ReplyFormField field="text" error={errors.text} required>
        {(described) => <textarea {...described} rows={6} defaultValue={typed.text} dir="auto" />}
      </ReplyFormField>
      <ReplyFormField field="name" error={errors.name} required half>
        {(described) => <input {...described} type="text" autoComplete="name" defaultValue={typed.name} dir="auto" />}
      </ReplyFormField>
      <ReplyFormField field="email" error={errors.email} required half>
        {(described) => <input {...described} type="email" autoComplete="email" defaultValue={typed.email} dir="ltr" />}
      </ReplyFormField>
      <ReplyFormField field="site" error={errors.site}>
        {(described) => <input {...described} type="text" inputMode="url" autoComplete="url" defaultValue={typed.site} dir="ltr" />}
      </ReplyFormField>
      <div className={styles.trap} aria-hidden="true">
        <label>
          {words.trap}
          <input type="text" name="trap" tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <button type="submit" className={styles.send}>
        {words.send}
      </button>
      <p role="status" className={styles.note} data-reply-status="" data-sending={sending} data-pending={pending} data-approved={approved} data-wrong={wrong} />
    </form>
  )
}
