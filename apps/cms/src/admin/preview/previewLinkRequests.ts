import { previewLinkSchema } from '@broadsheet/contract'
import type { PreviewLinkDays } from '@broadsheet/newsroom'
import { z } from 'zod'
import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

/** What came of a request: what was asked for, or a sentence that says why not. */
export type Asked<Value> = { ok: true; value: Value } | { ok: false; message: string }

const listSchema = z.object({ links: z.array(previewLinkSchema), mayMake: z.boolean() })
export type ListedLinks = z.infer<typeof listSchema>

const madeSchema = z.object({ url: z.string(), link: previewLinkSchema })
export type MadeLink = z.infer<typeof madeSchema>

const passSchema = z.object({ pass: z.string() })

/** The preview links of a story that open it now. `api` is the address of the collection in the REST API, here and below. */
export const requestLinks = (api: string, story: string): Promise<Asked<ListedLinks>> => asked(`${api}/of/${story}`, listSchema)

/** Makes a link to a story; its address is in the answer and nowhere else. */
export const requestLink = (api: string, story: string, days: PreviewLinkDays): Promise<Asked<MadeLink>> => asked(`${api}/make`, madeSchema, { story, days })

/** Takes a link back for good. */
export const requestRevocation = (api: string, id: string): Promise<Asked<unknown>> => asked(`${api}/${id}/revoke`, z.unknown(), {})

/** The pass for the preview beside the form of `story`, or null if there is none to be had now; `url` is the endpoint's. */
export async function requestPass(url: string, story: string): Promise<string | null> {
  const answer = await asked(url, passSchema, { story })
  return answer.ok ? answer.value.pass : null
}

const asked = async <Schema extends z.ZodType>(url: string, schema: Schema, body?: object): Promise<Asked<z.output<Schema>>> =>
  answerOf(await askNewsroom(url, body === undefined ? { method: 'GET' } : { body }), schema)

/** Reads an answer that should be of the shape `schema`. */
export function answerOf<Schema extends z.ZodType>(answer: Answer, schema: Schema): Asked<z.output<Schema>> {
  const value = schema.safeParse(answer.body)
  const isOk = answer.status >= 200 && answer.status < 300
  return isOk && value.success ? { ok: true, value: value.data } : { ok: false, message: refusalIn(answer, 'That did not work. Load the page again and see.') }
}
