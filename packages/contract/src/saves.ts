import { z } from 'zod'
import { idSchema, instantSchema } from './ids'

/** How a save says what it started from, where its body does not (`updatedAt`), and from which open form it comes. */
export const savingHeaders = { base: 'if-match', form: 'x-broadsheet-form' } as const

/** The newest version of a story: when it was stored and by whom (null: the newsroom itself). */
export const newestVersionSchema = z.object({ id: idSchema.nullable(), at: instantSchema, by: z.string().nullable() })
export type NewestVersionNote = z.infer<typeof newestVersionSchema>

/** What a refused save is answered with (409): the newest version, which it would have hidden. */
export const staleSaveSchema = z.object({
  errors: z.tuple([z.object({ message: z.string(), data: z.object({ stale: newestVersionSchema }) })], z.unknown()),
})

/** What a save is answered with (409) that met another one at the same instant: sent again, it is decided anew. */
export const collisionSchema = z.object({ errors: z.tuple([z.object({ message: z.string(), again: z.literal(true) })], z.unknown()) })

/** A stretch of text: in both versions, in the earlier one only, or in the later one only. */
export const pieceSchema = z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() })
export type Piece = z.infer<typeof pieceSchema>

/** A paragraph of a difference; `skipped` stands for so many that are the same. */
export const comparedParagraphSchema = z.union([z.object({ pieces: z.array(pieceSchema) }), z.object({ skipped: z.number().int() })])
export type ComparedParagraph = z.infer<typeof comparedParagraphSchema>

/** What differs in one field. `unseen`: it reads the same, so that only form or order has changed. */
export const differenceSchema = z.object({ name: z.string(), label: z.string(), paragraphs: z.array(comparedParagraphSchema), unseen: z.boolean() })
export type Difference = z.infer<typeof differenceSchema>

/** The answer to "how does my text differ from the newest version". */
export const comparisonSchema = z.object({ newest: newestVersionSchema, differences: z.array(differenceSchema) })
export type Comparison = z.infer<typeof comparisonSchema>

/** Who else has a story open. */
export const presentSchema = z.object({ others: z.array(z.object({ person: z.string(), name: z.string() })) })
