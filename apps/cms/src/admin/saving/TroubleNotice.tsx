import css from './TroubleNotice.module.css'
import type { SavesState } from './watchSaves'

type Trouble = NonNullable<SavesState['trouble']>

const words: Record<Trouble, Record<'kept' | 'lost', string>> = {
  unreachable: {
    kept: 'The newsroom does not answer. What you write is kept in this browser and stored as soon as it answers again.',
    lost: 'The newsroom does not answer, and this browser has no room to keep what you write. Leave this page open: it is stored as soon as the newsroom answers again.',
  },
  'not-allowed': {
    kept: 'Your last change was not stored: you may have been logged out, or this story may no longer be yours to change. What you write is kept in this browser.',
    lost: 'Your last change was not stored: you may have been logged out, or this story may no longer be yours to change. This browser has no room to keep what you write: leave this page open, or copy your text.',
  },
}

/** Says in the form that saving does not work, and whether what is typed would outlive the page. */
export function TroubleNotice({ trouble, kept }: { trouble: Trouble; kept: boolean }) {
  return (
    <div className={css['trouble']} role="alert">
      <p>{words[trouble][kept ? 'kept' : 'lost']}</p>
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
