import path from 'node:path'
import { mailLeaves } from '../../email/emailAdapter'
import { outgoingFolder } from '../../email/fileTransport'

/** Where mail is written while it does not leave the machine: the folder's last two names, never the whole path. Null once it leaves. */
export const mailFolder: string | null = mailLeaves ? null : path.join(path.basename(path.dirname(outgoingFolder)), path.basename(outgoingFolder))
