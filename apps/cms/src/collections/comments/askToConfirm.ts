import { ownPath } from '@broadsheet/contract'
import type { Payload, PayloadRequest } from 'payload'
import { env } from '../../env'
import type { Comment, Reader } from '../../payload-types'
import { confirmToken } from './readerTokens'

/** Between two mails to one reader, in milliseconds, however often they comment. */
const pause = 60 * 60 * 1000

/**
 * Asks the writer of a comment, by mail, to confirm that the email is theirs; not who has, and nobody twice within the hour.
 * The mail does not hold the comment's text: whoever gave somebody else's email cannot send them words through us. Whether
 * it leaves is not waited for.
 */
export async function askToConfirm(req: PayloadRequest, { email }: Pick<Comment, 'email'>): Promise<void> {
  const now = new Date()
  const reader = await req.payload.db.findOne<Reader>({ collection: 'readers', where: { email: { equals: email } }, req })
  if (reader?.verifiedAt || (reader?.askedAt && now.getTime() - Date.parse(reader.askedAt) < pause)) return
  const askedAt = now.toISOString()
  const { id } =
    reader === null
      ? await req.payload.create({ collection: 'readers', data: { email, askedAt, standing: 'none' }, depth: 0, req })
      : await req.payload.update({ collection: 'readers', id: reader.id, data: { askedAt }, depth: 0, req })
  const { title, language } = await req.payload.findGlobal({ slug: 'site', depth: 0, req })
  const mail = mailFor(language, { paper: title, link: `${env.SITE_URL}${ownPath(confirmToken(id, now))}` })
  send(req.payload, { to: email, ...mail })
}

function send(payload: Payload, mail: { to: string; subject: string; text: string }): void {
  payload.sendEmail(mail).catch((error: unknown) => payload.logger.error({ reason: String(error) }, 'the mail that asks a reader to confirm their email was not sent'))
}

type Said = { paper: string; link: string }

/** In the paper's language, where we know its words. */
const mailFor = (language: string, said: Said) => (language.split('-')[0] === 'ar' ? arabic(said) : english(said))

const english = ({ paper, link }: Said) => ({
  subject: `Please confirm your email for ${paper}`,
  text: [
    `Somebody, most likely you, has commented on a story in ${paper} with this email address.`,
    `If it was you, open this address and press the button there. From then on your comments can appear sooner:`,
    link,
    `It works for seven days. If it was not you, do nothing: the address is not published, and you will not hear from us again unless somebody uses it anew.`,
  ].join('\n\n'),
})

const arabic = ({ paper, link }: Said) => ({
  subject: `يُرجى تأكيد بريدك الإلكتروني في ${paper}`,
  text: [
    `علّق شخص ما، وأنت على الأرجح، على مقال في ${paper} مستخدمًا هذا البريد الإلكتروني.`,
    `إن كنت أنت فافتح هذا العنوان واضغط الزر الذي تجده فيه، وستظهر تعليقاتك بعدها أسرع:`,
    link,
    `يعمل الرابط سبعة أيام. إن لم تكن أنت فلا تفعل شيئًا: لا يُنشر بريدك، ولن نكتب إليك ثانية ما لم يستخدمه أحد من جديد.`,
  ].join('\n\n'),
})
