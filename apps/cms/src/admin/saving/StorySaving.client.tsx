'use client'

import { useAllFormFields, useConfig, useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'
import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { answerIn } from '../askNewsroom'
import { ConflictDialog } from './ConflictDialog.client'
import { FoundTextDialog } from './FoundTextDialog.client'
import { formName } from './formName'
import { holdTheSame, textIn } from './keptText'
import { textShelf, type TextShelf } from './textShelf'
import { TroubleNotice } from './TroubleNotice'
import { isAsSent, typedMeanwhile } from './typedMeanwhile'
import { whyNot } from './unsavedTexts'
import { watchSaves, type Saves } from './watchSaves'

const never = () => () => undefined

/** The saving of one open story. */
export function StorySaving({ story, person }: { story: string; person: string }) {
  const { getData } = useForm()
  const { handedOver, isSent } = useTypedMeanwhile()
  const [saves] = useState(() => watchSaves({ story, form: formName(), base: () => updatedAtIn(getData()), handedOver }))
  const [shelf] = useState(() => textShelf({ person, story }))
  const { trouble, conflict, stored } = useSyncExternalStore(saves.subscribe, saves.state, saves.state)
  useEffect(() => saves.install(window), [saves])
  const kept = useShelf(shelf, { stored, isSent })
  const resubmit = useResubmit(story)
  const found = useFoundText(shelf)

  return (
    <>
      {trouble !== null && <TroubleNotice trouble={trouble} kept={kept} />}
      {conflict !== null && (
        <ConflictDialog
          story={story}
          conflict={conflict}
          mine={conflict.text ?? textIn(getData())}
          keepMine={async () => {
            const done = conflict.text === null ? await resubmit(conflict) : (await saves.sendText(conflict.text, conflict.newest.at)).ok
            if (!done) return false
            saves.settle()
            if (conflict.text !== null) leaveFor(shelf)
            return true
          }}
          done={() => leaveFor(shelf)}
        />
      )}
      {conflict === null && found.offered !== null && (
        <FoundTextDialog
          story={story}
          found={found.offered}
          restore={async (data) => {
            const fault = await restore(saves, data)
            if (fault === null && saves.state().conflict === null) leaveFor(shelf)
            return fault
          }}
          discard={() => {
            shelf.clear()
            found.dismiss()
          }}
          done={() => leaveFor(shelf)}
        />
      )}
    </>
  )
}

const updatedAtIn = ({ updatedAt }: Record<string, unknown>): string | null => (typeof updatedAt === 'string' ? updatedAt : null)

/** The form opens anew, with what is stored now. */
function leaveFor(shelf: TextShelf): void {
  shelf.clear()
  window.location.reload()
}

/** Writes down what is typed until it is stored. @returns whether this browser has room for it */
function useShelf(shelf: TextShelf, { stored, isSent }: { stored: boolean; isSent: () => boolean }): boolean {
  const [fields] = useAllFormFields()
  const modified = useFormModified()
  const { getData } = useForm()
  useEffect(() => {
    // what was typed just as a save was answered keeps Payload's form modified after the next one, too, which has stored it
    const isStored = stored && (!modified || isSent())
    if (isStored) shelf.clear()
    else if (modified) shelf.note(() => textIn(getData()))
  }, [fields, modified, stored, shelf, getData, isSent])
  useEffect(() => {
    window.addEventListener('pagehide', shelf.flush)
    return () => {
      window.removeEventListener('pagehide', shelf.flush)
      shelf.flush()
    }
  }, [shelf])
  return useSyncExternalStore(shelf.subscribe, shelf.keeps, () => true)
}

/** Gives back to the form what is typed between a save and its answer. `handedOver` is to be called with each save; `isSent` says whether the last one had all that the form holds. */
function useTypedMeanwhile(): { handedOver: () => void; isSent: () => boolean } {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const latest = useRef(fields)
  const sent = useRef<typeof fields | null>(null)
  useEffect(() => {
    const before = latest.current
    latest.current = fields
    // an answer brings the time at which the newest version was stored
    if (sent.current === null || before['updatedAt']?.value === fields['updatedAt']?.value) return
    const typed = typedMeanwhile({ sent: sent.current, before, after: fields })
    for (const { path, value } of typed) dispatch({ type: 'UPDATE', path, value, initialValue: value })
    if (typed.length > 0) setModified(true)
  }, [fields, dispatch, setModified])
  const handedOver = useCallback(() => {
    sent.current = latest.current
  }, [])
  const isSent = useCallback(() => sent.current !== null && isAsSent(sent.current, latest.current), [])
  return { handedOver, isSent }
}

/** What an earlier form has left unsaved, unless it is what is stored. */
function useFoundText(shelf: TextShelf) {
  const { data } = useDocumentInfo()
  const found = useSyncExternalStore(never, shelf.found, () => null)
  const [opened] = useState(() => data)
  const [dismissed, setDismissed] = useState(false)
  const isNews = !dismissed && found !== null && !holdTheSame(found.data, { ...opened })
  return { offered: isNews ? found : null, dismiss: () => setDismissed(true) }
}

/** Sends what the form holds once more, now knowing the newest version. */
function useResubmit(story: string) {
  const { submit } = useForm()
  const { config } = useConfig()
  return async ({ newest, publishing }: { newest: { at: string }; publishing: boolean }): Promise<boolean> => {
    const result: unknown = await submit({
      action: `${config.routes.api}/articles/${story}?depth=0${publishing ? '' : '&draft=true'}`,
      method: 'PATCH',
      overrides: { _status: publishing ? 'published' : 'draft', updatedAt: newest.at },
      skipValidation: !publishing,
    })
    return typeof result === 'object' && result !== null && 'res' in result && result.res instanceof Response && result.res.ok
  }
}

/** Stores a text that was found again, if what it started from is still the newest. @returns why it was not stored, unless that is a conflict, which is asked about */
async function restore(saves: Saves, text: Record<string, unknown>): Promise<string | null> {
  const response = await saves.sendText(text, updatedAtIn(text) ?? '')
  return response.ok || saves.state().conflict !== null ? null : whyNot(await answerIn(response))
}
