'use client'

import { Button, useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import { useId, useState, type SyntheticEvent } from 'react'
import { ImportPreview } from './ImportPreview.client'
import css from './ImportRedirects.module.css'
import { sendImport, summaryOf, type ImportAnswer, type ImportPlan } from './sendImport'

/** Lists of redirects: one is pasted or chosen, looked at, and then imported whole; all there are can be downloaded. */
export function ImportRedirects() {
  const id = useId()
  const router = useRouter()
  const { config } = useConfig()
  const [open, setOpen] = useState(false)
  const [busy, setBusy] = useState(false)
  const [csv, setCsv] = useState('')
  const [answer, setAnswer] = useState<ImportAnswer | null>(null)
  const urlOf = (step: 'import' | 'export') => formatAdminURL({ apiRoute: config.routes.api, path: `/redirects/${step}` })
  const plan = answer === null || answer.kind === 'done' ? null : answer.plan

  const write = (text: string) => {
    setCsv(text)
    setAnswer(null)
  }
  const send = async (key?: string) => {
    setBusy(true)
    const answered = await sendImport(urlOf('import'), key === undefined ? { csv } : { csv, key })
    setBusy(false)
    setAnswer(answered)
    if (answered.kind !== 'done') return
    setCsv('')
    router.refresh()
  }
  const look = (event: SyntheticEvent) => {
    event.preventDefault()
    void send()
  }

  return (
    <div className={css['lists']}>
      <div className={css['buttons']}>
        <Button buttonStyle="secondary" margin={false} onClick={() => setOpen(!open)} extraButtonProps={{ 'aria-expanded': open, 'aria-controls': id }}>
          Import a list
        </Button>
        <Button el="anchor" buttonStyle="secondary" margin={false} url={urlOf('export')}>
          Download the list
        </Button>
      </div>
      <form id={id} className={css['form']} hidden={!open} onSubmit={look} aria-label="Import a list of redirects">
        <p>
          A list as a spreadsheet saves it (CSV). Its first line is <code>from,to</code>; each line under it has an old address and where it is to lead. Nothing is
          stored before you have seen what would happen.
        </p>
        <div className={css['entry']}>
          <label htmlFor={`${id}-file`}>A file</label>
          <input id={`${id}-file`} type="file" accept=".csv,.tsv,.txt,text/csv,text/plain" onChange={(event) => void readFile(event.target.files, write)} />
        </div>
        <div className={css['entry']}>
          <label htmlFor={`${id}-text`}>Or the list itself</label>
          <textarea id={`${id}-text`} rows={6} spellCheck={false} value={csv} placeholder={'from,to\n/2019/05/old-name,/2026/11/new-name'} onChange={(event) => write(event.target.value)} />
        </div>
        {answer?.kind === 'refused' && (
          <p className={css['refused']} role="alert">
            {answer.message}
          </p>
        )}
        {plan !== null && <ImportPreview plan={plan} />}
        <div className={css['buttons']}>
          <Button type="submit" buttonStyle={plan === null ? 'primary' : 'secondary'} margin={false} disabled={busy || csv.trim() === ''}>
            {busy ? 'One moment …' : 'See what would happen'}
          </Button>
          {plan !== null && storable(plan) > 0 && (
            <Button margin={false} disabled={busy} onClick={() => void send(plan.key)}>
              {`Import ${storable(plan)} ${storable(plan) === 1 ? 'redirect' : 'redirects'}`}
            </Button>
          )}
        </div>
      </form>
      <p className={css['result']} role="status">
        {answer?.kind === 'done' && `Imported: ${answer.added} new, ${answer.changed} changed.`}
      </p>
    </div>
  )
}

function storable(plan: ImportPlan): number {
  const { counts } = summaryOf(plan, 0)
  return counts.added + counts.changed
}

async function readFile(files: FileList | null, write: (text: string) => void): Promise<void> {
  const file = files?.[0]
  if (file !== undefined) write(await file.text())
}
