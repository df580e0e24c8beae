'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import css from './InviteForm.module.css'
import { RoleChoice } from './RoleChoice.client'
import { sendInvitation, type Invitation, type InvitationErrors, type InvitationResult } from './sendInvitation'
import { TextEntry } from './TextEntry.client'

const blank: Invitation = { name: '', email: '', roles: ['reporter'] }
const noErrors: InvitationErrors = {}

/** Invites a colleague by mail. `mailFolder` is where mail is written when it does not leave the machine. */
export function InviteForm({ mailFolder }: { mailFolder: string | null }) {
  const { config } = useConfig()
  const router = useRouter()
  const form = useRef<HTMLFormElement>(null)
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [invitation, setInvitation] = useState(blank)
  const [result, setResult] = useState<InvitationResult | null>(null)
  const { errors, message } = result?.outcome === 'refused' ? result : { errors: noErrors, message: null }
  const change = (part: Partial<Invitation>) => setInvitation({ ...invitation, ...part })

  // what is wrong is read out beside the first field it concerns; a fresh form begins with the name
  useEffect(() => {
    if (open) form.current?.querySelector<HTMLElement>('[aria-invalid="true"], input')?.focus()
  }, [open, errors])

  const send = async (event: SyntheticEvent) => {
    event.preventDefault()
    setBusy(true)
    const sent = await sendInvitation(formatAdminURL({ apiRoute: config.routes.api, path: '/users/invite' }), invitation)
    setBusy(false)
    setResult(sent)
    if (sent.outcome === 'refused') return
    setInvitation(blank)
    router.refresh()
  }

  return (
    <div className={css['invite']}>
      <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(!open)} extraButtonProps={{ 'aria-expanded': open, 'aria-controls': 'invite-form' }}>
        Invite a colleague
      </Button>
      <form id="invite-form" ref={form} className={css['form']} hidden={!open} noValidate onSubmit={(event) => void send(event)} aria-label="Invite a colleague">
        <div className={css['entries']}>
          <TextEntry label="Name" type="text" value={invitation.name} error={errors.name} onChange={(name) => change({ name })} />
          <TextEntry label="Email" type="email" value={invitation.email} error={errors.email} onChange={(email) => change({ email })} />
        </div>
        <RoleChoice roles={invitation.roles} error={errors.roles} onChange={(roles) => change({ roles })} />
        <Button type="submit" margin={false} disabled={busy}>
          {busy ? 'Sending …' : 'Send the invitation'}
        </Button>
      </form>
      <p className={css['result']} role="status">
        {result?.outcome === 'invited' &&
          (mailFolder === null
            ? `An invitation was sent to ${result.email}. The link in it works for seven days.`
            : `Mail is not set up: the invitation for ${result.email} was written to ${mailFolder}. Pass on the link in it; it works for seven days.`)}
      </p>
      {message !== null && (
        <p className={css['refusal']} role="alert">
          {message}
        </p>
      )}
    </div>
  )
}
