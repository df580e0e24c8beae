import css from './TroubleNotice.module.css'
import type { SavesState } from './watchSaves'

const words: Record<NonNullable<SavesState['trouble']>, string> = {
  unreachable: 'The newsroom does not answer. What you write is kept in this browser and stored as soon as it answers again.',
  'not-allowed': 'Your last change was not stored: you may have been logged out, or this story may no longer be yours to change. What you write is kept in this browser.',
}

/** Says in the form that saving does not work, and that nothing is lost. */
export function TroubleNotice({ trouble }: { trouble: NonNullable<SavesState['trouble']> }) {
  return (
    <div className={css['trouble']} role="alert">
      <p>{words[trouble]}</p>
      {trouble === 'not-allowed' && (
        <p>
          <a href="/admin/login" target="_blank" rel="noreferrer">
            Log in in another window
          </a>
          , then go on writing here.
        </p>
      )}
    </div>
  )
}
