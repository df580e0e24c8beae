import { z } from 'zod'
import { idSchema, instantSchema, optionalText, slugSchema } from './ids'
import { richTextSchema } from './richText'

/** A page the newsroom has written, as a link to it needs it: “About us”, “Privacy”. */
export const writtenPageRefSchema = z.object({ id: idSchema, slug: slugSchema, title: z.string().min(1) })

/** A page the newsroom has written. `updatedAt` is when it was last saved. */
export const writtenPageSchema = writtenPageRefSchema.extend({ description: optionalText, body: richTextSchema, updatedAt: instantSchema })

export type WrittenPage = z.infer<typeof writtenPageSchema>
