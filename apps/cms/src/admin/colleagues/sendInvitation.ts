import type { StaffRole } from '@broadsheet/newsroom'
import { z } from 'zod'
import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

/** Who is invited, as typed. */
export type Invitation = { name: string; email: string; roles: StaffRole[] }

/** What is wrong with an invitation: a sentence beside a field. */
export type InvitationErrors = Partial<Record<keyof Invitation, string>>

/** What became of an invitation; `message` is about none of the fields. */
export type InvitationResult = { outcome: 'invited'; email: string } | { outcome: 'refused'; errors: InvitationErrors; message: string | null }

const invitedSchema = z.object({ email: z.string() })
const faultSchema = z.object({ path: z.enum(['name', 'email', 'roles']), message: z.string() })
const invalidSchema = z.object({ errors: z.tuple([z.object({ data: z.object({ errors: z.array(faultSchema).min(1) }) })]) })

/** Reads the answer of `POST /api/users/invite`. */
export function invitationResult(answer: Answer): InvitationResult {
  const invited = invitedSchema.safeParse(answer.body)
  if (answer.status === 201 && invited.success) return { outcome: 'invited', email: invited.data.email }
  const invalid = invalidSchema.safeParse(answer.body)
  if (invalid.success) return { outcome: 'refused', errors: Object.fromEntries(invalid.data.errors[0].data.errors.map(({ path, message }) => [path, message])), message: null }
  return { outcome: 'refused', errors: {}, message: refusalIn(answer, 'The invitation could not be sent. Try again; if it fails again, look at the newsroom’s log.') }
}

/** Sends an invitation to `url`, the address of the endpoint. */
export const sendInvitation = async (url: string, invitation: Invitation): Promise<InvitationResult> => invitationResult(await askNewsroom(url, { body: invitation }))
