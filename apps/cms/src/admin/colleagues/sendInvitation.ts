import type { StaffRole } from '@broadsheet/newsroom'
import { z } from 'zod'

/** Who is invited, as typed. */
export type Invitation = { name: string; email: string; roles: StaffRole[] }

const errorsSchema = z.object({ name: z.string().optional(), email: z.string().optional(), roles: z.string().optional() })

/** What is wrong with an invitation: a sentence beside a field. */
export type InvitationErrors = z.infer<typeof errorsSchema>

/** What became of an invitation; `message` is about none of the fields. */
export type InvitationResult = { outcome: 'invited'; email: string } | { outcome: 'refused'; errors: InvitationErrors; message: string | null }

const invitedSchema = z.object({ email: z.string() })
const invalidSchema = z.object({ errors: errorsSchema })
const messageSchema = z.object({ message: z.string() })

/** Reads the answer of `POST /api/users/invite`. */
export function invitationResult(status: number, body: unknown): InvitationResult {
  const invited = invitedSchema.safeParse(body)
  if (status === 201 && invited.success) return { outcome: 'invited', email: invited.data.email }
  const invalid = invalidSchema.safeParse(body)
  if (status === 422 && invalid.success) return { outcome: 'refused', errors: invalid.data.errors, message: null }
  const { message } = messageSchema.catch({ message: 'The invitation could not be sent. Try again; if it fails again, look at the newsroom’s log.' }).parse(body)
  return status === 409 ? { outcome: 'refused', errors: { email: message }, message: null } : { outcome: 'refused', errors: {}, message }
}

/** Sends an invitation to `url`, the address of the endpoint. */
export async function sendInvitation(url: string, invitation: Invitation): Promise<InvitationResult> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(invitation),
    })
    const body: unknown = await response.json().catch(() => null)
    return invitationResult(response.status, body)
  } catch {
    return { outcome: 'refused', errors: {}, message: 'The newsroom did not answer. Check the connection and try again.' }
  }
}
