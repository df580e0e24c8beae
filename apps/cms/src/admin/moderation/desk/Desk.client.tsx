'use client'

import { useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useEffectEvent, useId, useRef, useState, useSyncExternalStore, type SyntheticEvent } from 'react'
import { deskQueues, queueWords, type DeskQueue } from '../../../moderation/deskQueues'
import type { DeskPage } from '../../../moderation/deskShapes'
import { useAlive } from '../../writing/useAlive.client'
import { BanDialog } from './BanDialog.client'
import { CommentList } from './CommentList.client'
import css from './Desk.module.css'
import { DeskActions } from './DeskActions.client'
import { commandFor, keyOf, reasonFor, type DeskCommand } from './deskCommands'
import { offersFor, type DeskOffer } from './deskOffers'
import { deskRequests } from './deskRequests'
import { deskOf, focused } from './deskState'
import { KeyCap } from './KeyCap'
import { KeyHelp } from './KeyHelp.client'
import { keySwitch } from './keySwitch'
import { ManyDialog } from './ManyDialog.client'
import { openDesk } from './openDesk'
import { QueuePicker } from './QueuePicker.client'
import { ReadComment } from './ReadComment.client'
import { SiteDialog } from './SiteDialog.client'

type Props = {
  page: DeskPage
  queue: DeskQueue
  search: string
  mayJudge: boolean
  /** Whether readers may comment at all; null for those who may not change that. */
  siteOpen: boolean | null
}

type Question = 'help' | 'ban' | 'many' | 'site' | null

/** How often the counts are asked for, while the desk can be seen. */
const pollEvery = 15_000
/** How long a sentence stays. */
const noticeStays = 10_000

const timeOf = (at: string) => new Intl.DateTimeFormat(undefined, { timeStyle: 'short' }).format(new Date(at))

/** The moderation desk: one comment to be read, the next ones beside it, and a key for everything that can be done about it. */
export function Desk({ page, queue: firstQueue, search: firstSearch, mayJudge, siteOpen: firstOpen }: Props) {
  const { config } = useConfig()
  const [requests] = useState(() => deskRequests(config.routes.api, timeOf))
  const [desk] = useState(() => openDesk(requests, deskOf(page, { queue: firstQueue, search: firstSearch })))
  const state = useSyncExternalStore(desk.subscribe, desk.snapshot, desk.snapshot)
  const keysOn = useSyncExternalStore(keySwitch.subscribe, keySwitch.snapshot, keySwitch.serverSnapshot)
  const [askingAbout, setAskingAbout] = useState<string | null>(null)
  const [question, setQuestion] = useState<Question>(null)
  const [siteOpen, setSiteOpen] = useState(firstOpen)
  const searchField = useRef<HTMLInputElement>(null)
  const searchId = useId()
  // until then, nothing that is pressed is heard
  const alive = useAlive()
  const comment = focused(state)
  const asking = comment !== null && askingAbout === comment.id

  const open = (queue: DeskQueue, search: string) => {
    desk.open(queue, search)
    const query = new URLSearchParams({ queue, ...(search === '' ? {} : { search }) })
    window.history.replaceState(null, '', `${formatAdminURL({ adminRoute: config.routes.admin, path: '/moderation' })}?${query}`)
  }
  const offer = ({ to }: DeskOffer) => {
    if (to === 'rejected') setAskingAbout(comment?.id ?? null)
    else desk.decide(to, null)
  }
  const cancel = () => {
    setAskingAbout(null)
    // the button that had been pressed is gone
    readingPlace()?.focus({ preventScroll: true })
  }
  const ban = () => {
    if (comment?.reader.standing === 'banned') desk.judge('none', 'nothing')
    else setQuestion('ban')
  }
  const hold = () => desk.judge(comment?.reader.standing === 'held' ? 'none' : 'held', 'nothing')

  const run = (command: DeskCommand) => {
    switch (command) {
      case 'next':
      case 'previous':
        desk.move(command === 'next' ? 1 : -1)
        readingPlace()?.focus({ preventScroll: true })
        return
      case 'approve':
      case 'reject':
      case 'spam': {
        const offered = comment === null ? undefined : offersFor(comment).find((one) => one.command === command)
        if (offered !== undefined) offer(offered)
        return
      }
      case 'ban':
      case 'hold':
        if (!mayJudge || comment === null) return
        return command === 'ban' ? ban() : hold()
      case 'undo':
        return desk.undo()
      case 'queue':
        return open(deskQueues[(deskQueues.indexOf(state.queue) + 1) % deskQueues.length] ?? 'pending', state.search)
      case 'search':
        return searchField.current?.focus()
      case 'help':
        return setQuestion('help')
    }
  }

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (!keysOn || event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
    if (asking) {
      // on a button, Enter presses it
      const reason = event.key === 'Enter' && event.target === document.body ? null : reasonFor(event)
      if (event.key === 'Escape') cancel()
      else if (reason !== undefined) desk.decide('rejected', reason)
      if (event.key === 'Escape' || reason !== undefined) return event.preventDefault()
    }
    const command = commandFor(event)
    if (command === null) return
    event.preventDefault()
    run(command)
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [])

  useEffect(() => {
    const count = () => {
      if (document.visibilityState === 'visible') desk.count()
    }
    const poll = setInterval(count, pollEvery)
    document.addEventListener('visibilitychange', count)
    return () => {
      clearInterval(poll)
      document.removeEventListener('visibilitychange', count)
    }
  }, [desk])

  const { notice } = state
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(desk.dismiss, noticeStays)
    return () => clearTimeout(timer)
  }, [desk, notice])

  const seek = (event: SyntheticEvent) => {
    event.preventDefault()
    open(state.queue, searchField.current?.value.trim() ?? '')
  }
  const news = state.after === null && state.search === '' && state.total > state.comments.length && state.loading === null

  return (
    <div className={css['desk']} data-alive={alive}>
      <div className={css['bar']}>
        <QueuePicker current={state.queue} counts={state.counts} onPick={(queue) => open(queue, state.search)} />
        <form role="search" className={css['search']} onSubmit={seek}>
          <label htmlFor={searchId} className={css['unseen']}>
            {mayJudge ? 'Search text, name or email' : 'Search text or name'}
          </label>
          <input ref={searchField} id={searchId} type="search" placeholder={mayJudge ? 'Text, name or email' : 'Text or name'} defaultValue={state.search} aria-keyshortcuts={keyOf('search')} />
          <button type="submit">Search</button>
        </form>
      </div>

      <div className={css['columns']}>
        <section className={css['reading']} aria-label="The comment being read" aria-busy={state.loading === 'anew'}>
          {comment === null ? (
            <div className={css['empty']}>
              <p className={css['emptyWords']}>{state.loading === 'anew' ? 'Loading …' : state.search === '' ? queueWords[state.queue].empty : 'Nothing is found.'}</p>
              {state.loading === null && (
                <p>
                  <button type="button" className={css['plain']} onClick={() => run('queue')}>
                    Go to the next pile <KeyCap>{keyOf('queue')}</KeyCap>
                  </button>
                </p>
              )}
            </div>
          ) : (
            <ReadComment comment={comment} wordMatching={state.wordMatching} />
          )}
          <div className={css['foot']}>
            <div className={css['notice']} data-tone={notice?.tone}>
              <span className={css['told']} dir="auto">{notice?.text}</span>
              {state.deeds.length > 0 && (
                <button type="button" className={css['plain']} aria-keyshortcuts={keyOf('undo')} onClick={desk.undo}>
                  Undo <KeyCap>{keyOf('undo')}</KeyCap>
                </button>
              )}
            </div>
            {comment !== null && (
              <DeskActions
                comment={comment}
                mayJudge={mayJudge}
                asking={asking}
                onOffer={offer}
                onReason={(reason) => desk.decide('rejected', reason)}
                onCancel={cancel}
                onHold={hold}
                onBan={ban}
                onLock={() => desk.lock(comment)}
                onFeature={() => desk.feature(comment)}
                onCloseStory={() => comment.story !== null && void desk.closeStory(comment.story)}
              />
            )}
          </div>
        </section>
        <aside className={css['beside']} aria-label="The pile">
          <div className={css['pileHead']}>
            <p className={css['about']}>{state.search === '' ? queueWords[state.queue].about : `${state.total} found for “${state.search}”.`}</p>
            {state.total > 0 && (
              <button type="button" className={css['plain']} onClick={() => setQuestion('many')}>
                Decide on all {state.total.toLocaleString('en')} …
              </button>
            )}
            {news && (
              <button type="button" className={css['plain']} onClick={() => open(state.queue, state.search)}>
                New ones have come: show them
              </button>
            )}
          </div>
          {state.comments.length > 0 && <CommentList comments={state.comments} focus={state.focus} onFocus={desk.focus} />}
        </aside>
      </div>

      <div className={css['end']}>
        <button type="button" className={css['plain']} aria-keyshortcuts={keyOf('help')} onClick={() => setQuestion('help')}>
          Keys <KeyCap>{keyOf('help')}</KeyCap>
        </button>
        {siteOpen !== null && (
          <button type="button" className={css['plain']} onClick={() => setQuestion('site')}>
            {siteOpen ? 'Close comments for the whole site …' : 'Comments are closed for the whole site. Open them …'}
          </button>
        )}
      </div>

      <p className={css['unseen']} role="status">
        {state.said}
      </p>

      {question === 'help' && <KeyHelp onClose={() => setQuestion(null)} />}
      {question === 'ban' && comment !== null && <BanDialog comment={comment} onBan={(reject) => desk.judge('banned', reject)} onClose={() => setQuestion(null)} />}
      {question === 'many' && <ManyDialog count={state.total} queue={state.queue} search={state.search} onDecide={desk.decideMany} onClose={() => setQuestion(null)} />}
      {question === 'site' && siteOpen !== null && <SiteDialog open={siteOpen} openSite={requests.openSite} onDone={setSiteOpen} onClose={() => setQuestion(null)} />}
    </div>
  )
}

const readingPlace = () => document.querySelector<HTMLElement>('[data-comment]')

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select, [role="combobox"], [role="textbox"]'))
}
