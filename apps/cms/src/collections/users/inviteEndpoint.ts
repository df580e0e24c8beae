import { scopeOf, staffRoles } from '@broadsheet/newsroom'
import { randomBytes } from 'node:crypto'
import { addDataAndFileToRequest, type Endpoint } from 'payload'
import { z } from 'zod'
import { rolesOf } from '../../access/rolesOf'
import { refusal } from '../../endpoints/refusal'
import { passwordMail } from './passwordMail'

const invitationSchema = z.object({
  name: z.string({ error: 'Enter a name.' }).trim().min(1, 'Enter a name.').max(120, 'Keep the name under 120 characters.'),
  email: z.string({ error: 'Enter an email address.' }).trim().toLowerCase().pipe(z.email('Enter a full email address, such as name@example.org.')),
  roles: z.array(z.enum(staffRoles), { error: 'Choose at least one role.' }).min(1, 'Choose at least one role.'),
})

const sevenDays = 7 * 24 * 60 * 60 * 1000

/**
 * `POST /api/users/invite` with `{ name, email, roles }`: makes an account that nobody knows the password of and mails a
 * link to choose one. 201 `{ email }`; 403; 409 for a known address; 422 with a sentence beside each field.
 */
export const inviteEndpoint: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    if (scopeOf(rolesOf(req.user), 'create', 'users') !== 'all') {
      return refusal(403, 'Only an admin may invite colleagues.')
    }
    await addDataAndFileToRequest(req)
    const invitation = invitationSchema.safeParse(req.data)
    if (!invitation.success) {
      const errors = invitation.error.issues.map(({ path, message }) => ({ path: String(path[0]), message }))
      return refusal(422, errors.map(({ message }) => message).join(' '), { errors })
    }
    const { email } = invitation.data
    const { totalDocs } = await req.payload.count({ collection: 'users', where: { email: { equals: email } }, req })
    if (totalDocs > 0) {
      const message = `${email} has an account already. Its password can be set anew from the login page.`
      return refusal(409, message, { errors: [{ path: 'email', message }] })
    }
    await req.payload.create({ collection: 'users', data: { ...invitation.data, password: randomBytes(32).toString('base64url') }, req })
    const token = await req.payload.forgotPassword({ collection: 'users', data: { email }, disableEmail: true, expiration: sevenDays, req })
    await req.payload.sendEmail({ to: email, subject: 'Your invitation to the newsroom', html: passwordMail({ kind: 'invitation', token }) })
    return Response.json({ email }, { status: 201 })
  },
}
