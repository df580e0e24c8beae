import type { z } from 'zod'
import { articleCardSchema, articleSchema } from '../article'
import { authorSchema } from '../author'
import { commentSchema } from '../comment'
import { mediaSchema } from '../media'
import { sectionSchema } from '../section'
import { topicSchema } from '../topic'

/** A fixture is parsed like any response, so it cannot lie about the wire. Fields of `changes` replace the defaults. */
const builder =
  <Schema extends z.ZodType>(schema: Schema, defaults: z.input<Schema>) =>
  (changes: Partial<z.input<Schema>> = {}): z.output<Schema> =>
    schema.parse({ ...Object(defaults), ...changes })

const section = { id: 's1', slug: 'politics', name: 'Politics', colour: '#8a1c1c', description: 'Power and those who hold it.' }
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
  sizes: {
    w400: { filename: 'harbour-400x250.webp', width: 400, height: 250 },
    w800: { filename: 'harbour-800x500.webp', width: 800, height: 500 },
    w1200: { filename: 'harbour-1200x750.webp', width: 1200, height: 750 },
    w1600: { filename: null, width: null, height: null },
    social: { filename: 'harbour-1200x630.jpg', width: 1200, height: 630 },
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
export const aComment = builder(commentSchema, {
  id: 'c1',
  parent: null,
  name: 'Ada',
  site: null,
  text: 'Well said.',
  createdAt: '2026-11-20T09:00:00.000Z',
})
