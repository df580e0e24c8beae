import { changeSchema, pathsAffectedBy, renditionName } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { RequiredDataFromCollectionSlug } from 'payload'
import { aBody, aPaper, aStaff, clearMessages, messages } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { plain } from '../../testing/pictureFiles'
import { uploadPicture } from '../../testing/uploadPicture'

let newsroom: Newsroom
let editor: string
let paper: Awaited<ReturnType<typeof aPaper>>
let renewals: (picture: string) => Promise<string[]>
let made = 0

beforeAll(async () => {
  newsroom = await openNewsroom()
  editor = (await aStaff(newsroom)).editor.token
  paper = await aPaper(newsroom.payload)
  // it reads the settings when it is loaded
  const { renewalsOf } = await import('../../outbox/renewalsOf')
  renewals = async (id) => {
    const [message] = await messages(newsroom.payload)
    const paths = new Set<string>()
    for await (const { renewal } of renewalsOf(newsroom.payload, pathsAffectedBy(changeSchema.parse(message?.change)), null)) [...renewal.paths, ...renewal.known].forEach((path) => paths.add(path))
    expect(message?.change).toMatchObject({ kind: 'media', id })
    return [...paths].sort()
  }
})
afterAll(() => newsroom.close())

const aPicture = async (): Promise<string> => {
  made += 1
  const { doc } = await uploadPicture(newsroom, { token: editor, bytes: await plain(200 + made, 150).jpeg().toBuffer(), name: `picture-${made}.jpg` })
  return doc.id
}
type Story = RequiredDataFromCollectionSlug<'articles'>
const aStory = (headline: string, data: Partial<Story> = {}, draft = false) =>
  newsroom.payload.create({ collection: 'articles', draft, data: { headline, section: paper.politics, commentPolicy: 'open', _status: draft ? 'draft' : 'published', body: aBody(headline), ...data } })
const showing = (id: string): NonNullable<Story['body']> => {
  const body = aBody('Text')
  return { root: { ...body.root, children: [...body.root.children, { type: 'upload', version: 3, relationTo: 'media', value: id, fields: null, format: '', id: '65f0a1b2c3d4e5f60718293a' }] } }
}
const remove = (id: string) => newsroom.rest('DELETE', `/api/media/${id}`, { token: editor })
const refusal = async (id: string): Promise<string> => {
  const { status, body } = await remove(id)
  return `${status} ${body.errors?.[0]?.message ?? ''}`
}

describe('a picture in use', () => {
  it('is kept as long as a live story leads with it, and says which', async () => {
    const id = await aPicture()
    const story = await aStory('Harbour reopens', { leadMedia: id })
    expect(await refusal(id)).toBe('409 This picture is used in “Harbour reopens” (live story). Take it out there first, then delete it.')
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { leadMedia: null, _status: 'published' } })
    expect(await refusal(id)).toBe('200 ')
  })

  it('is kept out of the trash, too; one that nothing shows goes there and comes back', async () => {
    const id = await aPicture()
    const trash = (deletedAt: string | null) => newsroom.rest('PATCH', `/api/media/${id}?trash=true`, { token: editor, body: { deletedAt } })
    const { filename } = await newsroom.payload.findByID({ collection: 'media', id })
    const names = [String(filename), renditionName(String(filename), 160, 'avif')]
    const file = async () => (await Promise.all(names.map((name) => newsroom.rest('GET', `/api/media/file/${name}`)))).map(({ status }) => status)
    const story = await aStory('Harbour closes', { leadMedia: id })
    const refused = await trash(new Date().toISOString())
    expect([refused.status, refused.body.errors[0].message]).toEqual([409, 'This picture is used in “Harbour closes” (live story). Take it out there first, then delete it.'])
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { leadMedia: null, _status: 'published' } })
    expect([await file(), (await trash(new Date().toISOString())).status, await file()]).toEqual([[200, 200], 200, [403, 403]])
    expect([(await trash(null)).status, await file()]).toEqual([200, [200, 200]])
    const log = await newsroom.payload.find({ collection: 'audit', where: { subjectId: { equals: id } }, sort: 'createdAt' })
    expect(log.docs.map(({ sentence }) => sentence)).toEqual([`editor moved the picture “${String(filename)}” to the trash.`, `editor took the picture “${String(filename)}” out of the trash.`])
  })

  it('is kept as long as a body shows it, in what readers see or in a newer draft', async () => {
    const [shown, drafted] = [await aPicture(), await aPicture()]
    const story = await aStory('Ferries', { body: showing(shown) })
    await newsroom.payload.update({ collection: 'articles', id: story.id, draft: true, data: { body: showing(drafted), _status: 'draft' } })
    expect(await refusal(shown)).toContain('409 This picture is used in “Ferries” (live story).')
    expect(await refusal(drafted)).toContain('409 This picture is used in “Ferries” (draft).')
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { body: showing(drafted), _status: 'published' } })
    // an old version still names it
    expect(await refusal(shown)).toBe('200 ')
    expect(await newsroom.payload.findByID({ collection: 'articles', id: story.id, depth: 0 })).toMatchObject({ pictures: [drafted] })
  })

  it('is kept for a draft that was never published, and for a story in the trash', async () => {
    const [drafted, trashed] = [await aPicture(), await aPicture()]
    await aStory('Unfinished', { leadMedia: drafted }, true)
    const story = await aStory('Thrown away', { leadMedia: trashed })
    await newsroom.payload.update({ collection: 'articles', id: story.id, data: { deletedAt: new Date().toISOString() } })
    expect(await refusal(drafted)).toContain('“Unfinished” (draft)')
    expect(await refusal(trashed)).toContain('“Thrown away” (story in the trash)')
  })

  it('is kept as a portrait', async () => {
    const id = await aPicture()
    await newsroom.payload.update({ collection: 'authors', id: paper.ada, data: { photo: id } })
    expect(await refusal(id)).toBe('409 This picture is used in “Ada Moran” (portrait). Take it out there first, then delete it.')
  })

  it('is kept in bulk too, while the others go', async () => {
    const [used, free] = [await aPicture(), await aPicture()]
    await aStory('Bulk', { leadMedia: used })
    const { body } = await newsroom.rest('DELETE', `/api/media?where[id][in]=${used},${free}`, { token: editor })
    expect(body.docs.map(({ id }: { id: string }) => id)).toEqual([free])
    expect(body.errors).toMatchObject([{ id: used, message: 'This picture is used in “Bulk” (live story). Take it out there first, then delete it.' }])
    expect((await newsroom.payload.count({ collection: 'media', where: { id: { in: [used, free] } } })).totalDocs).toBe(1)
  })
})

describe('the pictures of a story', () => {
  it('are worked out by the newsroom alone, and readers do not see them', async () => {
    const id = await aPicture()
    const story = await aStory('Derived', { leadMedia: id })
    const { body } = await newsroom.rest('PATCH', `/api/articles/${story.id}`, { token: editor, body: { pictures: ['mine'], updatedAt: story.updatedAt } })
    expect(body.doc.pictures).toEqual([id])
    expect((await newsroom.rest('GET', `/api/articles/${story.id}`)).body).not.toHaveProperty('pictures')
    expect((await newsroom.rest('GET', `/api/articles?where[pictures][equals]=${id}`)).status).not.toBe(200)
  })

  it('hold whatever kind of block names a picture, and nothing that is none', async () => {
    const [lead, inGallery] = [await aPicture(), await aPicture()]
    const other = await aStory('Linked')
    const story = await aStory('All kinds', { leadMedia: lead, body: showing(inGallery), picks: [other.id] })
    const { pictures } = await newsroom.payload.findByID({ collection: 'articles', id: story.id, depth: 0 })
    expect([...(pictures ?? [])].sort()).toEqual([lead, inGallery].sort())
  })
})

describe('a change of picture', () => {
  it('renews the stories that show it, the lists that lead with it, the stories that name these, and no other page', async () => {
    const id = await aPicture()
    const leading = await aStory('Leading', { leadMedia: id, section: paper.world, byline: [{ author: paper.keith, role: 'photographs' }], topics: [paper.courts] })
    const inBody = await aStory('In the body', { body: showing(id), section: paper.politics })
    const related = await aStory('Related', { picks: [leading.id], section: paper.politics })
    const readAlso = { type: 'block', version: 2, format: '', fields: { id: '65f0a1b2c3d4e5f60718293b', blockName: '', blockType: 'readAlso', story: leading.id } }
    const naming = await aStory('Names it in the text', { body: { root: { ...aBody('Text').root, children: [...aBody('Text').root.children, readAlso] } }, section: paper.politics })
    await aStory('Elsewhere', { section: paper.politics })
    await newsroom.payload.update({ collection: 'authors', id: paper.ada, data: { photo: id } })
    await clearMessages(newsroom.payload)
    await newsroom.payload.update({ collection: 'media', id, data: { credit: 'Someone else' } })
    expect(await renewals(id)).toEqual(
      ['/', '/authors/ada-moran', '/authors/keith-jacobs', '/topics/courts', '/world', ...[leading, inBody, related, naming].map(({ path }) => `/${path}`)].sort(),
    )
  })
})
