import { articlePath, commentLimits, type OwnComment, type OwnCommentFault, type Site, threadPath } from '@broadsheet/contract'
import { Time } from '../../design/Time'
import { Passage } from '../../words/Passage'
import { useWords } from '../../words/Wording'
import { CommentText } from './CommentText'
import form from './ReplyForm.module.css'
import styles from './ReplyPage.module.css'

/** What a reader who followed a private link is shown (null where the newsroom does not answer); `typed` is what they have just tried to change the comment to. */
export type OwnCommentView = { shown: OwnComment | null; typed: string | null; trouble: 'foreign' | 'too-large' | 'unavailable' | null }

/** A page that one reader has to themselves: a comment of theirs, or the confirmation of their email. */
export function OwnCommentPage({ view, site }: { view: OwnCommentView; site: Site | null }) {
  const words = useWords()
  const { shown } = view
  return (
    <div className={styles.page}>
      <h1>{titleOf(shown, words.own)}</h1>
      {view.trouble !== null && <p role="alert">{words.reply.refused[view.trouble]}</p>}
      {shown === null && view.typed !== null && <Typed text={view.typed} />}
      {shown?.outcome === 'gone' && <p>{words.own.gone.text}</p>}
      {shown?.outcome === 'removed' && <p role="status">{words.own.removed.text}</p>}
      {shown?.outcome === 'confirm' && <Confirmation confirmed={shown.confirmed} />}
      {shown?.outcome === 'own' && site !== null && <Own own={shown} typed={view.typed} site={site} />}
      {(shown?.outcome === 'own' || shown?.outcome === 'removed') && shown.story !== null && (
        <p className={styles.about}>
          <a href={shown.outcome === 'own' && shown.status !== 'approved' ? articlePath(shown.story) : threadPath(shown.story)}>{words.reply.back}</a>:{' '}
          <Passage as="span" language={shown.story.language}>
            {shown.story.headline}
          </Passage>
        </p>
      )}
    </div>
  )
}

/** What the page is called. */
export const titleOf = (shown: OwnComment | null, words: ReturnType<typeof useWords>['own']): string => {
  switch (shown?.outcome) {
    case undefined:
    case 'own':
      return words.title
    case 'confirm':
      return shown.confirmed ? words.confirmed.title : words.confirm.title
    case 'removed':
      return words.removed.title
    case 'gone':
      return words.gone.title
  }
}

function Confirmation({ confirmed }: { confirmed: boolean }) {
  const { own: words } = useWords()
  if (confirmed) return <p role="status">{words.confirmed.text}</p>
  return (
    <form method="post" className={form.form}>
      <p>{words.confirm.text}</p>
      <input type="hidden" name="do" defaultValue="confirm" />
      <button type="submit" className={form.send}>
        {words.confirm.button}
      </button>
    </form>
  )
}

function Own({ own, typed, site }: { own: Extract<OwnComment, { outcome: 'own' }>; typed: string | null; site: Site }) {
  const { own: words } = useWords()
  const { comment, status, told, changeUntil, done, fault } = own
  return (
    <>
      <p role="status">
        {done === 'changed' && `${words.changed} `}
        {words.standing[status]} {told}
      </p>
      {(changeUntil === null || fault === null) && (
        <blockquote className={styles.quoted}>
          <CommentText text={comment.text} />
        </blockquote>
      )}
      {changeUntil === null && fault !== null && <Fault fault={fault} typed={typed} />}
      {changeUntil !== null && (
        <>
          <form method="post" className={form.form} noValidate>
            <h2>{words.change.title}</h2>
            <p className={form.note}>
              {words.change.until} <Time instant={changeUntil} site={site} precision="moment" />
            </p>
            {fault !== null && <Fault fault={fault} typed={null} />}
            <input type="hidden" name="do" defaultValue="change" />
            <label htmlFor="own-text">{words.change.label}</label>
            <textarea id="own-text" name="text" rows={6} maxLength={commentLimits.text * 2} dir="auto" defaultValue={typed ?? comment.text} />
            <button type="submit" className={form.send}>
              {words.change.button}
            </button>
          </form>
          <form method="post" className={form.form}>
            <input type="hidden" name="do" defaultValue="remove" />
            <button type="submit" className={styles.quiet}>
              {words.remove}
            </button>
          </form>
        </>
      )}
    </>
  )
}

/** Why a change was not taken; what was typed stays to be copied where no form can hold it any more. */
function Fault({ fault, typed }: { fault: OwnCommentFault; typed: string | null }) {
  const { own, reply } = useWords()
  const sentence = fault === 'late' || fault === 'decided' ? own.faults[fault] : fault === 'text-missing' || fault === 'text-short' || fault === 'text-over' ? reply.faults[fault] : reply.refused[fault]
  return (
    <div role="alert">
      <p>{sentence}</p>
      {typed !== null && <Typed text={typed} />}
    </div>
  )
}

/** What was typed, to be copied where no form can take it. */
function Typed({ text }: { text: string }) {
  const { own } = useWords()
  return <textarea readOnly rows={4} aria-label={own.typed} defaultValue={text} dir="auto" />
}
