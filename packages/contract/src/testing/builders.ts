import type { z } from 'zod'
import { articleCardSchema, articleSchema } from '../article'
import { authorSchema } from '../author'
import { commentSchema } from '../comment'
import { mediaSchema } from '../media'
import type { PreviewGaps } from '../previewArticle'
import { sectionSchema } from '../section'
import { seriesSchema } from '../series'
import { topicSchema } from '../topic'
import { writtenPageSchema } from '../writtenPage'

/** A fixture is parsed like any response, so it cannot lie about the wire. Fields of `changes` replace the defaults. */
const builder =
  <Schema extends z.ZodType>(schema: Schema, defaults: z.input<Schema>) =>
  (changes: Partial<z.input<Schema>> = {}): z.output<Schema> =>
    schema.parse({ ...Object(defaults), ...changes })

const section = { id: 's1', path: 'politics', name: 'Politics', colour: '#8a1c1c', description: 'Power and those who hold it.' }
const author = { id: 'a1', slug: 'keith-jacobs', name: 'Keith Jacobs', roleLine: 'National correspondent' }
const topic = { id: 't1', slug: 'immigration', name: 'Immigration', description: 'Who may come, who may stay.' }
const picture = {
  id: 'm1',
  filename: 'harbour.jpg',
  width: 1600,
  height: 1000,
  alt: 'Cranes over the harbour at dawn',
  caption: 'The harbour at dawn.',
  credit: 'Broadsheet',
  focalX: 30,
  focalY: 70,
  colour: '#31506b',
  renditions: [360, 800, 1600],
  sizes: {
    social: { filename: 'harbour.social.jpg', width: 1200, height: 630 },
    wide: { filename: 'harbour.wide.jpg', width: 1200, height: 675 },
    classic: { filename: 'harbour.classic.jpg', width: 1200, height: 900 },
    square: { filename: null, width: null, height: null },
  },
}
const card = {
  id: 'st1',
  path: '2026/11/harbour-reopens',
  headline: 'Harbour reopens after the storm',
  kicker: 'Weather',
  standfirst: 'The first ferries left on time.',
  section,
  byline: [{ author, role: 'text' as const }],
  leadMedia: picture,
  publishedAt: '2026-11-20T08:30:00.000Z',
  readingMinutes: 3,
}
const body = {
  root: { children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, text: 'The first ferry left at six.', format: 0 }] }] },
}

export const aPicture = builder(mediaSchema, picture)
export const aSection = builder(sectionSchema, section)
export const aTopic = builder(topicSchema, topic)
export const anAuthor = builder(authorSchema, { ...author, bio: 'Keith writes about power.', photo: picture, links: [] })
export const aStoryCard = builder(articleCardSchema, card)
export const anArticle = builder(articleSchema, {
  ...card,
  body,
  topics: [topic],
  related: [{ ...card, id: 'st2', path: '2026/11/ferry-fares', headline: 'Ferry fares to rise' }],
  changedAt: null,
  wordCount: 6,
  commentPolicy: 'open',
})
export const aSeries = builder(seriesSchema, { id: 'r1', slug: 'tides', name: 'Rising tides', description: 'A year at the water’s edge.' })
export const aWrittenPage = builder(writtenPageSchema, { id: 'p1', slug: 'about', title: 'About us', description: 'Who we are.', body, updatedAt: '2026-11-20T09:00:00.000Z' })
export const aComment = builder(commentSchema, {
  id: 'c1',
  parent: null,
  name: 'Ada',
  site: null,
  text: 'Well said.',
  createdAt: '2026-11-20T09:00:00.000Z',
  editedAt: null,
  featured: false,
  locked: false,
})

/** What a preview says where something is missing. */
export const somePreviewGaps: PreviewGaps = {
  headline: 'No headline yet',
  section: 'No section yet',
  block: 'This part is not finished yet.',
  unknown: (type) => `“${type}” is not known to the paper.`,
}
