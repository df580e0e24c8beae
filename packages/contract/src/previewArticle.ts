import { z } from 'zod'
import { articleSchema, relatedCardsSchema, storyPathSchema } from './article'
import { bylineEntrySchema } from './author'
import { correctionsSchema } from './correction'
import { instantSchema, optionalText } from './ids'
import { storyLanguageSchema } from './languages'
import { mediaSchema } from './media'
import { richTextSchema, type RichText } from './richText'
import { textFormat } from './richText/inlineNode'
import { isKnownKind } from './richText/unknownNode'
import { storyPath } from './routes'
import { sectionRefSchema } from './section'
import { storySeriesSchema } from './series'
import { storyMetaSchema } from './storyMeta'
import { topicRefSchema } from './topic'

/** What stands where an unfinished story has nothing yet, in the words of whoever shows it. */
export type PreviewGaps = {
  headline: string
  section: string
  block: string
  unknown: (type: string) => string
}

/** What a preview needs besides the draft: `now` stands in for a date of publication. */
export type PreviewSetting = { now: Date; gaps: PreviewGaps }

/** The entries of a list that are whole; one that is still being filled in does not stand in the way of the others. */
const wholeOnly = <Entry extends z.ZodType>(entry: Entry) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((entries) => entries.flatMap((candidate): z.output<Entry>[] => {
      const parsed = entry.safeParse(candidate)
      return parsed.success ? [parsed.data] : []
    }))

const orNull = <Schema extends z.ZodType>(schema: Schema) => schema.nullable().catch(null)

/**
 * A body that may be unfinished. A block that is not whole yet (an empty address, a picture not chosen) does not stand in
 * the way of the rest: a line in its place says so, as one does for a block the paper does not know. Without `gaps` such
 * blocks are left out.
 */
export const draftBodySchema = (gaps: Pick<PreviewGaps, 'block' | 'unknown'> | null) => {
  const noteOf = (type: string): RichText => (gaps === null ? [] : noteSaying(isKnownKind(type) ? gaps.block : gaps.unknown(type)))
  const blockOrNote = (block: unknown): RichText => richTextSchema.safeParse(bodyOf(block)).data ?? (gaps === null ? [] : noteSaying(gaps.block))
  return z.unknown().optional().transform((state): RichText => {
    const whole = richTextSchema.safeParse(state)
    const blocks = whole.success ? whole.data : blocksOf(state).flatMap(blockOrNote)
    return blocks.flatMap((block) => (block.type === 'unknown' ? noteOf(block.of) : [block]))
  })
}

/** A story as its page will show it, made of a draft that may lack almost everything. */
export const previewArticleSchema = ({ now, gaps }: PreviewSetting) =>
  articleSchema.extend({
    path: storyPathSchema.catch(storyPath({ publishedAt: now.toISOString(), slug: 'preview' })),
    headline: optionalText.catch(null).transform((headline) => headline ?? gaps.headline),
    kicker: optionalText.catch(null),
    standfirst: optionalText.catch(null),
    section: sectionRefSchema.catch({ id: 'none', path: 'no-section-yet', name: gaps.section, colour: null }),
    byline: wholeOnly(bylineEntrySchema),
    leadMedia: orNull(mediaSchema),
    publishedAt: instantSchema.catch(now.toISOString()),
    readingMinutes: z.number().int().positive().catch(1),
    language: storyLanguageSchema.catch(null),
    body: draftBodySchema(gaps),
    topics: wholeOnly(topicRefSchema),
    series: storySeriesSchema.catch(null),
    related: relatedCardsSchema.catch([]),
    changedAt: orNull(instantSchema),
    corrections: correctionsSchema.catch([]),
    wordCount: z.number().int().nonnegative().catch(0),
    meta: storyMetaSchema.catch({ title: null, description: null, image: null, canonical: null, noIndex: false }),
  })

const states = z.object({ root: z.object({ children: z.array(z.unknown()) }) })
const blocksOf = (state: unknown): unknown[] => states.safeParse(state).data?.root.children ?? []

const bodyOf = (block: unknown) => ({ root: { children: [block] } })
const noteSaying = (text: string): RichText =>
  richTextSchema.parse(bodyOf({ type: 'paragraph', children: [{ type: 'text', text, format: textFormat.italic }] }))
