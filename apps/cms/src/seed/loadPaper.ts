import { editorConfigFactory } from '@payloadcms/richtext-lexical'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { isLive, storedStory } from '../collections/articles/storedStory'
import { bodyEditor } from '../body/bodyEditor'
import { inTransaction } from '../database/inTransaction'
import { quietly } from '../outbox/announce'
import { enterStory } from '../related/enterStory'
import { chooseLists } from '../related/keepLists'
import { profileOfStory } from '../related/profiles'
import type { RelatedProfile } from '../payload-types'
import { bodyFromMarkdown } from './bodyFromMarkdown'
import { loadPictures } from './loadPictures'
import type { Paper, PaperComment, PaperPage, PaperStory } from './paper/readPaper'
import { timesOf } from './timesOf'

/** Whether nothing has been written yet: no story, no section, no colleague. */
export async function isEmpty(payload: Payload): Promise<boolean> {
  const counts = await Promise.all((['articles', 'sections', 'users'] as const).map((collection) => payload.count({ collection })))
  return counts.every(({ totalDocs }) => totalDocs === 0)
}

/**
 * Loads the demo paper, dated back from `now`, in one transaction: it is there whole or not at all, but for its pictures,
 * which the next attempt finds. It makes authors but no users, since the first user may only register where there is none.
 */
export async function loadPaper({ payload, paper, now, say }: { payload: Payload; paper: Paper; now: Date; say: (line: string) => void }): Promise<void> {
  const req = await createLocalReq({ context: { [quietly]: true } }, payload)
  const pictures = await loadPictures({ req, paper, say })
  await inTransaction(req, () => new Loader({ req, now, say, pictures }).load(paper))
}

/** Remembers the id of everything it has stored, by the paper's own names. */
class Loader {
  private readonly ids = new Map<string, string>()
  private readonly editor

  private readonly req: PayloadRequest
  private readonly now: Date
  private readonly say: (line: string) => void

  constructor({ req, now, say, pictures }: { req: PayloadRequest; now: Date; say: (line: string) => void; pictures: ReadonlyMap<string, string> }) {
    this.req = req
    this.now = now
    this.say = say
    for (const [name, id] of pictures) this.keep('picture', name, { id })
    this.editor = editorConfigFactory.fromEditor({ config: req.payload.config, editor: bodyEditor })
  }

  async load(paper: Paper): Promise<void> {
    const { req } = this
    const { payload } = req
    for (const { partOf, ...section } of paper.sections) {
      const parent = partOf === undefined ? null : this.id('section', partOf)
      this.keep('section', section.slug, await payload.create({ collection: 'sections', data: { ...section, parent }, req }))
    }
    for (const topic of paper.topics) this.keep('topic', topic.slug, await payload.create({ collection: 'topics', data: topic, req }))
    for (const series of paper.series) this.keep('series', series.slug, await payload.create({ collection: 'series', data: series, req }))
    for (const { portrait, ...author } of paper.authors) {
      const photo = this.id('picture', portrait)
      this.keep('author', author.slug, await payload.create({ collection: 'authors', data: { ...author, photo }, req }))
    }
    this.say(`${paper.sections.length} sections, ${paper.topics.length} topics, ${paper.authors.length} authors`)

    const oldestFirst = paper.stories.toReversed()
    for (const [index, story] of oldestFirst.entries()) {
      await this.story(story)
      if ((index + 1) % 10 === 0 || index + 1 === oldestFirst.length) this.say(`${index + 1} of ${oldestFirst.length} stories`)
    }
    // picks name stories that may be younger, so they come after all of them; and lists after all picks
    for (const story of oldestFirst) await this.pick(story)
    for (const { slug } of oldestFirst) await enterStory(req, await this.profileOf(slug))
    for (const { slug } of oldestFirst) await chooseLists(req, await this.profileOf(slug), { old: true })
    let comments = 0
    for (const story of oldestFirst) comments += await this.comments(story, story.comments, null)
    this.say(`${comments} comments`)
    await this.pages(paper.pages)
    this.say(`${paper.pages.length} pages`)
  }

  private async pages(pages: readonly PaperPage[]): Promise<void> {
    const { payload } = this.req
    const ids: string[] = []
    for (const { body: markdown, ...page } of pages) {
      const body = await this.bodyOf(markdown, () => this.now.toISOString())
      ids.push((await payload.create({ collection: 'pages', data: { ...page, body, shown: true }, req: this.req })).id)
    }
    await payload.updateGlobal({ slug: 'site', data: { footerPages: ids }, req: this.req })
  }

  private async bodyOf(markdown: string, after: (minutes: number) => string) {
    return bodyFromMarkdown({
      markdown,
      editor: await this.editor,
      pictureNamed: (id) => this.id('picture', id),
      storyNamed: (slug) => this.id('story', slug),
      after,
    })
  }

  private async story(story: PaperStory): Promise<void> {
    const { publishedAt, after } = timesOf(story, this.now)
    const leadMedia = story.image === undefined ? null : this.id('picture', story.image.id)
    const body = await this.bodyOf(story.body, after)
    const { headline, standfirst, kicker, slug } = story
    const stored = await this.req.payload.create({
      collection: 'articles',
      data: {
        headline, standfirst, slug, body, leadMedia, publishedAt,
        kicker: kicker ?? null,
        section: this.id('section', story.section),
        topics: story.topics.map((topic) => this.id('topic', topic)),
        series: story.series === undefined ? null : this.id('series', story.series),
        byline: story.byline.map((author) => ({ author: this.id('author', author), role: 'text' as const })),
        corrections: story.corrections.map(({ kind, text, minutesAfter }) => ({ kind, text, at: after(minutesAfter) })),
        commentPolicy: 'open',
        _status: 'published',
      },
      depth: 0,
      req: this.req,
    })
    this.keep('story', slug, stored)
  }

  private async pick(story: PaperStory): Promise<void> {
    const id = this.id('story', story.slug)
    const stored = await storedStory(this.req, id)
    if (!isLive(stored)) throw new Error(`“${story.headline}” was not published.`)
    const picks = story.related.map((pick) => this.id('story', pick))
    const { changedAt } = timesOf(story, this.now)
    // the whole row: of a part, SQLite's adapter would take missing arrays for empty ones
    await this.req.payload.db.updateOne({ collection: 'articles', id, data: { ...stored, changedAt, picks }, returning: false, req: this.req })
  }

  private async profileOf(slug: string): Promise<RelatedProfile> {
    const profile = await profileOfStory(this.req, this.id('story', slug))
    if (profile === null) throw new Error(`The story ${slug} was not noted for the choice of related stories.`)
    return profile
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
