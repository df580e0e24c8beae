import { editorConfigFactory } from '@payloadcms/richtext-lexical'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload, type PayloadRequest } from 'payload'
import { relatedTo } from '../collections/articles/relatedTo'
import { isLive, storedStory } from '../collections/articles/storedStory'
import { bodyEditor } from '../fields/bodyEditor'
import { quietly } from '../outbox/announce'
import { bodyFromMarkdown } from './bodyFromMarkdown'
import { drawImage } from './paper/drawImage'
import type { Paper, PaperComment, PaperImage, PaperStory } from './paper/readPaper'
import { timesOf } from './timesOf'

/** Whether nothing has been written yet: no story, no section, no colleague. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all((['articles', 'sections', 'users'] as const).map((collection) => payload.count({ collection })))
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

/**
 * Loads the demo paper, dated back from `now`, in one transaction: it is there whole or not at all.
 * It makes authors but no users, since the first user may only register where there is none.
 */
export async function loadPaper({ payload, paper, now, say }: { payload: Payload; paper: Paper; now: Date; say: (line: string) => void }): Promise<void> {
  const req = await createLocalReq({ context: { [quietly]: true } }, payload)
  await initTransaction(req)
  try {
    await new Loader(req, now, say).load(paper)
    await commitTransaction(req)
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

/** Remembers the id of everything it has stored, by the paper's own names. */
class Loader {
  private readonly ids = new Map<string, string>()
  private readonly editor

  constructor(
    private readonly req: PayloadRequest,
    private readonly now: Date,
    private readonly say: (line: string) => void,
  ) {
    this.editor = editorConfigFactory.fromEditor({ config: req.payload.config, editor: bodyEditor })
  }

  async load(paper: Paper): Promise<void> {
    const { req } = this
    const { payload } = req
    for (const section of paper.sections) this.keep('section', section.slug, await payload.create({ collection: 'sections', data: section, req }))
    for (const topic of paper.topics) this.keep('topic', topic.slug, await payload.create({ collection: 'topics', data: topic, req }))
    for (const { portrait, ...author } of paper.authors) {
      const photo = await this.picture({ id: portrait, alt: `Portrait of ${author.name}`, caption: '', credit: 'Broadsheet' })
      this.keep('author', author.slug, await payload.create({ collection: 'authors', data: { ...author, photo }, req }))
    }
    this.say(`${paper.sections.length} sections, ${paper.topics.length} topics, ${paper.authors.length} authors`)

    const oldestFirst = paper.stories.toReversed()
    for (const [index, story] of oldestFirst.entries()) {
      await this.story(story)
      if ((index + 1) % 10 === 0 || index + 1 === oldestFirst.length) this.say(`${index + 1} of ${oldestFirst.length} stories, with their pictures`)
    }
    // picks and related stories name stories that may be younger, so they come last
    for (const story of oldestFirst) await this.relate(story)
    let comments = 0
    for (const story of oldestFirst) comments += await this.comments(story, story.comments, null)
    this.say(`${comments} comments`)
  }

  private async story(story: PaperStory): Promise<void> {
    const { publishedAt } = timesOf(story, this.now)
    const leadMedia = story.image === undefined ? null : await this.picture(story.image)
    const body = await bodyFromMarkdown({ markdown: story.body, editor: await this.editor, pictureOf: (image) => this.picture(image) })
    const { headline, standfirst, kicker, slug } = story
    const stored = await this.req.payload.create({
      collection: 'articles',
      data: {
        headline, standfirst, slug, body, leadMedia, publishedAt,
        kicker: kicker ?? null,
        section: this.id('section', story.section),
        topics: story.topics.map((topic) => this.id('topic', topic)),
        byline: story.byline.map((author) => ({ author: this.id('author', author), role: 'text' as const })),
        commentPolicy: 'open',
        _status: 'published',
      },
      depth: 0,
      req: this.req,
    })
    this.keep('story', slug, stored)
  }

  private async relate(story: PaperStory): Promise<void> {
    const id = this.id('story', story.slug)
    const stored = await storedStory(this.req, id)
    if (!isLive(stored)) throw new Error(`“${story.headline}” was not published.`)
    const picks = story.related.map((pick) => this.id('story', pick))
    const { changedAt } = timesOf(story, this.now)
    // the whole row: of a part, SQLite's adapter would take missing arrays for empty ones
    const data = { ...stored, changedAt, picks, related: await relatedTo(this.req, { ...stored, picks }) }
    await this.req.payload.db.updateOne({ collection: 'articles', id, data, req: this.req })
  }

  private async comments(story: PaperStory, comments: readonly PaperComment[], parent: string | null): Promise<number> {
    let count = 0
    for (const { name, email, site, text, status, minutesAfter, replies } of comments) {
      const createdAt = timesOf(story, this.now).after(minutesAfter)
      const stored = await this.req.payload.create({
        collection: 'comments',
        data: { article: this.id('story', story.slug), parent, name, email, site: site ?? null, text, status, createdAt, decision: status === 'approved' ? { by: 'moderator', at: createdAt } : {} },
        depth: 0,
        req: this.req,
      })
      count += 1 + (await this.comments(story, replies, stored.id))
    }
    return count
  }

  /** Stores a drawn picture once; the same picture in two places is one document. */
  private async picture({ id, alt, caption, credit }: PaperImage): Promise<string> {
    const known = this.ids.get(`picture:${id}`)
    if (known !== undefined) return known
    const data = await drawImage(id)
    const file = { data, name: `${id}.jpg`, mimetype: 'image/jpeg', size: data.byteLength }
    return this.keep('picture', id, await this.req.payload.create({ collection: 'media', data: { alt, caption, credit, decorative: false }, file, req: this.req }))
  }

  private keep(kind: string, name: string, { id }: { id: string }): string {
    this.ids.set(`${kind}:${name}`, id)
    return id
  }

  private id(kind: string, name: string): string {
    const id = this.ids.get(`${kind}:${name}`)
    if (id === undefined) throw new Error(`The demo paper names a ${kind} that it does not have: ${name}.`)
    return id
  }
}
