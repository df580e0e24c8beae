'use client'

import { scopeOf } from '@broadsheet/newsroom'
import { Button, useAuth, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useState } from 'react'
import { z } from 'zod'
import { rolesOf } from '../../access/rolesOf'
import { PutBackDialog, takedownSchema } from './PutBackDialog.client'
import { TakeDownDialog } from './TakeDownDialog.client'

const storySchema = z.object({ takedown: takedownSchema })
const personSchema = z.object({ roles: z.array(z.string()).nullish() }).nullish().catch(null)

/** Beside a story's buttons, for those who may publish: takes a live story down, and puts it back. */
export function Takedown() {
  const { id, data, hasPublishedDoc, isTrashed } = useDocumentInfo()
  const { user } = useAuth()
  const { config } = useConfig()
  const [asking, setAsking] = useState(false)
  const takenDown = storySchema.safeParse(data)
  const mayPublish = scopeOf(rolesOf(personSchema.parse(user)), 'publish', 'articles') === 'all'
  if (id === undefined || !mayPublish || isTrashed === true || !(takenDown.success || hasPublishedDoc)) return null
  const urlOf = (step: 'take-down' | 'put-back') => formatAdminURL({ apiRoute: config.routes.api, path: `/articles/${id}/${step}` })
  // everything on the page says how the story stands: it is read anew
  const done = () => window.location.reload()
  const close = () => setAsking(false)
  return (
    <>
      <Button buttonStyle="secondary" margin={false} onClick={() => setAsking(true)} extraButtonProps={{ 'aria-haspopup': 'dialog' }}>
        {takenDown.success ? 'Put back …' : 'Take down …'}
      </Button>
      {asking && takenDown.success && <PutBackDialog url={urlOf('put-back')} takedown={takenDown.data.takedown} onDone={done} onClose={close} />}
      {asking && !takenDown.success && <TakeDownDialog url={urlOf('take-down')} onDone={done} onClose={close} />}
    </>
  )
}
