import { z } from 'zod'
import { idSchema, instantSchema, optionalText } from '../ids'
import { storyLanguageSchema } from '../languages'
import { embedFor } from './embedFor'
import { shownMedia } from './uploadNode'
import { headingNode, listNode, paragraphNode, quoteNode } from './wordNodes'
import { unknownNode } from './unknownNode'

/** What may stand inside a box: words, but no further boxes. */
const wordNode = z.union([z.discriminatedUnion('type', [paragraphNode, headingNode, quoteNode, listNode]), unknownNode])
const boxText = z
  .object({ root: z.object({ children: z.array(wordNode) }) })
  .nullish()
  .catch(null)
  .transform((state) => state?.root.children ?? [])

/** A sentence of the story shown large; the story says it too. */
const pullQuote = z.object({ blockType: z.literal('pullQuote'), quote: optionalText, attribution: optionalText })

/** Background beside the story. */
const factBox = z.object({ blockType: z.literal('factBox'), title: optionalText, text: boxText })

const gallery = z.object({
  blockType: z.literal('gallery'),
  pictures: z
    .array(shownMedia)
    .nullish()
    .transform((pictures) => (pictures ?? []).filter((picture) => picture !== null)),
  caption: optionalText,
})

/** Something of another site. `shown` is null where its address is not one the paper embeds; `still` stands there until it is loaded. */
const embed = z
  .object({ blockType: z.literal('embed'), address: optionalText, title: optionalText, still: shownMedia.nullish() })
  .transform(({ address, still, ...fields }) => ({ ...fields, address, still: still ?? null, shown: address === null ? null : embedFor(address) }))

/** A story worth reading beside this one; null unless readers can see it. */
const namedStory = z.object({
  id: idSchema,
  path: z.string().min(1),
  headline: z.string().min(1),
  standfirst: optionalText,
  language: storyLanguageSchema,
  leadMedia: shownMedia.nullish().transform((media) => media ?? null),
})
const readAlso = z.object({ blockType: z.literal('readAlso'), story: z.union([namedStory, z.unknown().transform(() => null)]) })

/** What has happened since, with its time; the time is null in a draft that has none yet. */
const update = z.object({ blockType: z.literal('update'), at: instantSchema.nullish().catch(null).transform((at) => at ?? null), text: boxText })

/** A part of a story that is a form of its own. */
export const boxNode = z.object({
  type: z.literal('block'),
  fields: z.discriminatedUnion('blockType', [pullQuote, factBox, gallery, embed, readAlso, update]),
})
export type Box = z.infer<typeof boxNode>['fields']
export type BoxOf<Type extends Box['blockType']> = Extract<Box, { blockType: Type }>
