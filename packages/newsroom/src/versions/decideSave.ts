/** Which open form a save comes from, and its how manyth save it is. */
export type FormTurn = { form: string; turn: number }

/** What a save says of itself. Instants are ISO 8601. */
export type SaveAttempt = {
  /** When the version was stored that the save started from; null if it does not say. */
  base: string | null
  from: FormTurn | null
  /** Whether it carries anything that is written, not a change of standing (publish, unpublish, trash) alone. */
  carriesContent: boolean
}

/** The newest version as stored. */
export type NewestVersion = { at: string; from: FormTurn | null }

/** `stale`: it would hide what someone else has stored since. `needs-base`: nobody can know whether it would. */
export type SaveVerdict = 'accepted' | 'stale' | 'needs-base'

/** Whether a save may become the newest version: only if whoever made it has seen the one it replaces. */
export function decideSave({ base, from, carriesContent }: SaveAttempt, newest: NewestVersion): SaveVerdict {
  // what is published, withdrawn or binned as it stands hides nobody's words
  if (base === null && !carriesContent) return 'accepted'
  // before the base: a form whose last answer was lost knows its own text, though not when it was stored
  if (followsOwn(from, newest.from)) return 'accepted'
  if (base === null) return 'needs-base'
  return Date.parse(base) === Date.parse(newest.at) ? 'accepted' : 'stale'
}

/** A later save of the form that stored the newest version holds all of it; an earlier one that comes late does not. */
const followsOwn = (from: FormTurn | null, newest: FormTurn | null): boolean =>
  from !== null && newest !== null && from.form === newest.form && from.turn > newest.turn
