import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { aBody, aPaper } from '../testing/aPaper'
import { openNewsroom, type Newsroom } from '../testing/openNewsroom'

let newsroom: Newsroom
let paper: Awaited<ReturnType<typeof aPaper>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  paper = await aPaper(newsroom.payload)
})
afterAll(() => newsroom.close())

const anAuthor = (name: string) => newsroom.payload.create({ collection: 'authors', data: { name } })

describe('an author', () => {
  it.each([
    ['Łukasz Żółć', /^lukasz-zolc$/],
    ['Ana-María O’Neil (AP)', /^ana-maria-oneil-ap$/],
    ['Ирина Волкова', /^irina-volkova$/],
    ['李雷', /^author-[0-9a-f]{8}$/],
    ['שלום', /^author-[0-9a-f]{8}$/],
    ['김철수', /^author-[0-9a-f]{8}$/],
  ])('has an address that works, whatever the name: %s', async (name, slug) => {
    const author = await anAuthor(name)
    expect(author.slug).toMatch(slug)
    // the same after any other change
    expect(await newsroom.payload.update({ collection: 'authors', id: author.id, data: { bio: 'Writes.' } })).toMatchObject({ slug: author.slug, name })
  })

  it('has every story that names them on their page, whatever they did for it', async () => {
    const { id, slug } = await anAuthor('Pho Tographer')
    for (const role of ['text', 'photographs', 'graphics', 'additional-reporting'] as const) {
      await newsroom.payload.create({
        collection: 'articles',
        data: { headline: `With ${role}`, section: paper.politics, body: aBody('x'), byline: [{ author: paper.keith, role: 'text' }, { author: id, role }], commentPolicy: 'open', _status: 'published' },
      })
    }
    const { body } = await newsroom.rest('GET', `/api/articles?where[byline.author.slug][equals]=${slug}&depth=1&sort=headline`)
    expect(body.docs.map(({ headline }: { headline: string }) => headline)).toEqual(['With additional-reporting', 'With graphics', 'With photographs', 'With text'])
    expect(body.docs[0].byline).toMatchObject([{ author: { name: 'Keith Jacobs' }, role: 'text' }, { author: { name: 'Pho Tographer' }, role: 'additional-reporting' }])
  })
})
