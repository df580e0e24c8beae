'use client'

import { rejectionReasonNames, rejectionReasons, type RejectionReason } from '@broadsheet/newsroom'
import { useId, useState } from 'react'
import type { DeskQueue } from '../../../moderation/deskQueues'
import { StepDialog } from '../../takedown/StepDialog.client'
import dialogCss from '../../takedown/StepDialog.module.css'
import type { StepResult } from '../../takedown/sendStep'
import { everyOffer, type DeskOffer } from './deskOffers'

type Props = {
  /** How many match, of which as many are decided and no more. */
  count: number
  queue: DeskQueue
  search: string
  onDecide: (to: DeskOffer['to'], reason: RejectionReason | null, agreed: number, onProgress: (decided: number) => void) => Promise<StepResult>
  onClose: () => void
}

/** Asks before all comments of a pile are decided alike. */
export function ManyDialog({ count, queue, search, onDecide, onClose }: Props) {
  const id = useId()
  const offers = everyOffer.filter((offer) => offer.to !== queue)
  // what was agreed to, whatever joins the pile meanwhile
  const [agreed] = useState(count)
  const [to, setTo] = useState(offers[0]?.to ?? 'approved')
  const [reason, setReason] = useState<RejectionReason | null>(null)
  const [decided, setDecided] = useState<number | null>(null)
  const verb = everyOffer.find((offer) => offer.to === to)?.label ?? ''
  const these = agreed === 1 ? 'this one' : `all ${agreed}`
  const decide = async () => {
    setDecided(0)
    const result = await onDecide(to, to === 'rejected' ? reason : null, agreed, setDecided)
    if (result.outcome === 'done') onClose()
    else setDecided(null)
    return result
  }
  return (
    <StepDialog title={`Decide on ${these} at once`} confirm={`${verb} ${these}`} onConfirm={decide} onClose={onClose}>
      <p>{search === '' ? 'Everything in this pile is decided alike, the oldest first.' : `Everything in this pile that “${search}” finds is decided alike, the oldest first.`} You can undo it.</p>
      <p className={dialogCss['entry']}>
        <label htmlFor={`${id}to`}>Decision</label>
        <select id={`${id}to`} value={to} onChange={({ target }) => setTo(offers.find((offer) => offer.to === target.value)?.to ?? to)}>
          {offers.map((offer) => (
            <option key={offer.to} value={offer.to}>
              {offer.label}
            </option>
          ))}
        </select>
      </p>
      {to === 'rejected' && (
        <p className={dialogCss['entry']}>
          <label htmlFor={`${id}reason`}>Reason</label>
          <select id={`${id}reason`} value={reason ?? ''} onChange={({ target }) => setReason(rejectionReasonNames.find((name) => name === target.value) ?? null)}>
            <option value="">Without a reason</option>
            {rejectionReasonNames.map((name) => (
              <option key={name} value={name}>
                {rejectionReasons[name].label}
              </option>
            ))}
          </select>
        </p>
      )}
      {decided !== null && <p role="status">{`${decided} of ${agreed} decided …`}</p>}
    </StepDialog>
  )
}
