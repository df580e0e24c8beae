'use client'

import { Button, toast, useConfig, useListQuery, useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { formatAdminURL, mergeListSearchAndWhere } from 'payload/shared'
import { useRef, useState } from 'react'
import css from './BulkDecisions.module.css'
import { bulkOutcome } from './bulkOutcome'
import { everyDecision, type Decision } from './decisionsFor'
import { sendDecisions } from './sendDecision'

/** Decides on every selected comment at once, those on other pages included when all matching ones are selected. */
export function BulkDecisions() {
  const { config, getEntityConfig } = useConfig()
  const { count, getQueryParams, toggleAll } = useSelection()
  const { query } = useListQuery()
  const router = useRouter()
  const place = useRef<HTMLDivElement>(null)
  const [running, setRunning] = useState<Decision | null>(null)

  const decide = async (decision: Decision) => {
    setRunning(decision)
    // "all matching" knows the list's filter but not what was searched for
    const found = query.search ? mergeListSearchAndWhere({ collectionConfig: getEntityConfig({ collectionSlug: 'comments' }), search: query.search }) : undefined
    const url = formatAdminURL({ apiRoute: config.routes.api, path: `/comments${getQueryParams(found)}&depth=0&select[status]=true` })
    const { kind, text } = bulkOutcome(await sendDecisions(url, decision.to), decision.to)
    toast[kind](text)
    setRunning(null)
    toggleAll()
    router.refresh()
    // the button that was pressed goes away with the selection
    place.current?.focus()
  }

  return (
    <div ref={place} className={css['decisions']} role="group" aria-label="Decide on the selected comments" tabIndex={-1}>
      {count === 0 && <span className={css['hint']}>Select comments to decide on several at once.</span>}
      {count > 0 && <span>{count === 1 ? '1 selected:' : `${count} selected:`}</span>}
      {count > 0 &&
        everyDecision.map((decision) => (
          <Button
            key={decision.to}
            buttonStyle={decision.to === 'approved' ? 'primary' : 'secondary'}
            size="small"
            margin={false}
            disabled={running !== null}
            onClick={() => void decide(decision)}
          >
            {running === decision ? `${decision.label} …` : decision.label}
          </Button>
        ))}
    </div>
  )
}
