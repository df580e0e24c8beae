'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useId, useRef, useSyncExternalStore } from 'react'
import { createPortal } from 'react-dom'
import dialogCss from '../../takedown/StepDialog.module.css'
import { deskKeys } from './deskCommands'
import css from './KeyHelp.module.css'
import { keySwitch } from './keySwitch'

/** The keys of the desk, and whether it listens to them. */
export function KeyHelp({ onClose }: { onClose: () => void }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const on = useSyncExternalStore(keySwitch.subscribe, keySwitch.snapshot, keySwitch.serverSnapshot)

  useEffect(() => {
    dialog.current?.showModal()
  }, [])

  return createPortal(
    <dialog ref={dialog} className={dialogCss['dialog']} aria-labelledby={id} onClose={onClose}>
      <div className={dialogCss['form']}>
        <h2 id={id}>Keys</h2>
        <dl className={css['keys']}>
          {deskKeys.map(({ key, does }) => (
            <div key={key} className={css['key']}>
              <dt>
                <kbd className={css['cap']}>{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label className={css['switch']}>
          <input type="checkbox" checked={on} onChange={({ target }) => keySwitch.set(target.checked)} /> The desk listens to these keys, while nothing is typed in a field
        </label>
        <div className={dialogCss['buttons']}>
          <Button margin={false} onClick={() => dialog.current?.close()}>
            Close
          </Button>
        </div>
      </div>
    </dialog>,
    document.body,
  )
}
