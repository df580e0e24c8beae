import { renditionFormats, renditionName } from '@broadsheet/contract'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import exifr from 'exifr'
import { randomBytes } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { aStaff } from '../../testing/aPaper'
import { openNewsroom, type Newsroom } from '../../testing/openNewsroom'
import { agencyPhoto, bombPng, cornered, iptcSegment, longGif, noisy, plain, withSegments } from '../../testing/pictureFiles'
import { cropsOf, filesOf } from '../../testing/filesOf'
import { until } from '../../testing/until'
import { uploadPicture } from '../../testing/uploadPicture'

let newsroom: Newsroom
let staff: Awaited<ReturnType<typeof aStaff>>

beforeAll(async () => {
  newsroom = await openNewsroom()
  staff = await aStaff(newsroom)
})
afterAll(() => newsroom.close())

const folder = () => path.join(newsroom.dataDir, 'media')
const send = (sent: Parameters<typeof uploadPicture>[1]) => uploadPicture(newsroom, { token: staff.reporter.token, ...sent })
/** As any reader gets it. */
const served = async (name: string) => {
  const response = await newsroom.rest('GET', `/api/media/file/${encodeURIComponent(name)}`)
  return { status: response.status, bytes: existsSync(path.join(folder(), name)) ? readFileSync(path.join(folder(), name)) : Buffer.alloc(0) }
}
const missing = (names: string[]) => names.filter((name) => !existsSync(path.join(folder(), name)))
const present = (names: string[]) => names.filter((name) => existsSync(path.join(folder(), name)))

describe('a file that is no picture', () => {
  const tiny = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')

  it.each<[string, () => Promise<Buffer> | Buffer, string, string]>([
    ['empty', () => Buffer.alloc(0), 'a.jpg', 'This file is empty.'],
    ['an SVG under another name', () => Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'drawing.jpg', 'This is an SVG drawing.'],
    ['an SVG under its own name', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'drawing.svg', 'This is an SVG drawing.'],
    ['a web page under another name', () => Buffer.from('<!doctype html><script>alert(1)</script>'), 'page.png', 'This is a web page'],
    ['a document', () => Buffer.from('%PDF-1.7\n%%EOF'), 'a.jpg', 'This is a PDF document'],
    ['a decompression bomb', () => bombPng(30_000), 'bomb.png', 'This picture has 30,000 × 30,000 pixels; the most that is taken is 100 million in all.'],
    ['an endless animation', () => longGif(5000), 'a.gif', 'This animation has 5,000 frames; 300 is the most that is taken.'],
    ['a dot', () => tiny, 'dot.png', 'This picture is only 1 × 1 pixels'],
    ['a strip', () => plain(4000, 20).png().toBuffer(), 'strip.png', 'more than 20 times as long as it is wide'],
    ['noise', () => randomBytes(4000), 'noise.jpg', 'This file is not a picture'],
    ['a JPEG’s first bytes and no more', () => Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'a.jpg', 'Fetch it again from the camera or agency.'],
  ])('is refused with a sentence: %s', async (_name, make, name, words) => {
    const { status, sentence } = await send({ bytes: await make(), name, type: 'image/jpeg' })
    expect([status, sentence]).toEqual([400, expect.stringContaining(words)])
  })

  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('is refused where a %s ends before the picture does', async (format) => {
    const whole = await noisy().toFormat(format).toBuffer()
    for (const part of [0.3, 0.97]) {
      const { status, sentence } = await send({ bytes: whole.subarray(0, Math.floor(whole.length * part)), name: `cut.${format}` })
      expect([status, sentence]).toEqual([400, 'This file is cut off: it ends before the picture does. Fetch it again from the camera or agency.'])
    }
  })

  it('leaves nothing behind', async () => {
    expect((await newsroom.payload.count({ collection: 'media' })).totalDocs).toBe(0)
    expect(existsSync(folder()) ? readdirSync(folder()) : []).toEqual([])
  })

  it('is not even opened for a stranger', async () => {
    const { status } = await uploadPicture(newsroom, { bytes: bombPng(30_000) })
    expect(status).toBe(403)
  })
})

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('is taken as %s, and kept in every width, each as AVIF and as WebP', async (format) => {
    const { status, doc } = await send({ bytes: await plain(1300, 900, '#31506b').toFormat(format).toBuffer(), name: `Über (${format}).${format}` })
    expect(status).toBe(201)
    expect(doc).toMatchObject({ width: 1300, height: 900, renditions: [160, 240, 360, 540, 800, 1300], filename: expect.stringMatching(new RegExp(`^ueber-${format}-[0-9a-f]{8}\\.(jpg|png)$`)) })
    expect(doc.colour).toMatch(/^#[23]/)
    for (const width of doc.renditions) {
      for (const as of renditionFormats) {
        const { status: found, bytes } = await served(renditionName(doc.filename, width, as))
        const { format: real, width: drawn, height } = await sharp(bytes).metadata()
        expect([found, real, drawn, height]).toEqual([200, as === 'avif' ? 'heif' : 'webp', width, Math.round((width * 900) / 1300)])
      }
    }
    const original = await served(doc.filename)
    expect([original.status, (await sharp(original.bytes).metadata()).width]).toEqual([200, 1300])
  })

  it('shows readers neither where nor with what it was taken, upright, and keeps whose it is', async () => {
    const { doc } = await send({ bytes: await agencyPhoto(), name: 'quay.jpg', data: {} })
    expect(doc).toMatchObject({ width: 600, height: 900 })
    for (const name of filesOf(doc)) {
      const { bytes } = await served(name)
      expect([name, bytes.length > 0]).toEqual([name, true])
      const metadata = await sharp(bytes).metadata()
      expect([name, metadata.exif, metadata.iptc, metadata.icc, metadata.orientation ?? 1]).toEqual([name, undefined, undefined, undefined, 1])
      expect(bytes.toString('latin1')).not.toMatch(/Nikon|secret|SERIAL|GPS|Port Ellery/)
    }
    const kept = await exifr.parse((await served(doc.filename)).bytes, { xmp: true, gps: true, mergeOutput: false })
    expect(kept).toMatchObject({ photoshop: { Credit: expect.stringContaining('Reuters') }, xmpRights: { UsageTerms: { value: 'Editorial use only' } } })
    expect(kept.gps).toBeUndefined()
  })

  it('loses what was hidden in it or hung on to its end', async () => {
    const page = Buffer.from('<html><script>alert("polyglot")</script></html>')
    const profile = Buffer.concat([Buffer.from('ICC_PROFILE\0\x01\x01', 'latin1'), randomBytes(60_000)])
    const bytes = Buffer.concat([withSegments(await plain(700, 500).jpeg().toBuffer(), [0xfe, page], [0xe2, profile]), page])
    const { status, doc } = await send({ bytes, name: 'polyglot.jpg' })
    expect(status).toBe(201)
    for (const name of filesOf(doc)) {
      const { bytes: got } = await served(name)
      expect([name, got.includes('polyglot'), got.includes('ICC_PROFILE')]).toEqual([name, false, false])
    }
  })

  it('is shown on white where it is transparent, and by its first frame where it moves', async () => {
    const clear = await sharp({ create: { width: 300, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } }).png().toBuffer()
    const { doc } = await send({ bytes: clear, name: 'logo.png' })
    expect(doc.colour).toMatch(/^#f[0-9a-f]f[0-9a-f]f[0-9a-f]$/)
    const moving = await send({ bytes: longGif(20), name: 'moving.gif' })
    expect(moving.doc).toMatchObject({ width: 16, height: 16, mimeType: 'image/png' })
  })

  it('needs alternative text, or to be called decorative', async () => {
    const bytes = await plain(500, 300, 'olive').jpeg().toBuffer()
    expect(await send({ bytes, data: { alt: '  ' } })).toMatchObject({ status: 400, sentence: 'Describe what the picture shows, or mark it as decorative.' })
    const { doc } = await send({ bytes, data: { decorative: true } })
    expect(await send({ id: doc.id, data: { decorative: false } })).toMatchObject({ status: 400, sentence: 'Describe what the picture shows, or mark it as decorative.' })
    expect(await send({ id: doc.id, data: { decorative: false, alt: 'Olive green' } })).toMatchObject({ status: 200 })
  })
})

describe('the words of a picture', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('are filled from the XMP of a %s', async (format) => {
    const bytes = await sharp(await agencyPhoto('navy')).keepXmp().toFormat(format).toBuffer()
    const { doc } = await send({ bytes, data: {} })
    expect(doc).toMatchObject({ alt: 'A ferry ties up at an empty quay', caption: 'The quay & the café, on Tuesday.', credit: 'Zoë Ruiz / Reuters', licence: 'Editorial use only' })
  })

  it.each([
    ['UTF-8', Buffer.from('Zürich, Łódź'), 'Zürich, Łódź'],
    ['Latin-1', Buffer.from('Zürich, Genève', 'latin1'), 'Zürich, Genève'],
    ['Mac Roman', Buffer.from([0x5a, 0x9f, 0x72, 0x69, 0x63, 0x68]), 'Zürich'],
  ])('are filled from IPTC written in %s', async (encoding, caption, read) => {
    const jpeg = await plain(320, 200, 'maroon').jpeg().toBuffer()
    const bytes = withSegments(jpeg, iptcSegment({ 80: Buffer.from('Ana Ruiz'), 110: Buffer.from('AP'), 116: Buffer.from(`(c) AP ${encoding}`), 120: caption }))
    expect((await send({ bytes })).doc).toMatchObject({ alt: 'A harbour', caption: read, credit: 'Ana Ruiz / AP', licence: `(c) AP ${encoding}` })
  })

  it('are left as they are where an editor has written some', async () => {
    const bytes = await agencyPhoto('purple')
    const { doc } = await send({ bytes, data: { alt: 'Mine', caption: 'Mine too', credit: '' } })
    expect(doc).toMatchObject({ alt: 'Mine', caption: 'Mine too', credit: 'Zoë Ruiz / Reuters' })
  })
})

describe('the focal point', () => {
  /** How red the picture is at its reddest. */
  const shows = async (name: string) => {
    const { data, info } = await sharp(readFileSync(path.join(folder(), name))).raw().toBuffer({ resolveWithObject: true })
    let red = 0
    for (let at = 0; at < data.length; at += info.channels) red += (data[at] ?? 0) > 180 && (data[at + 1] ?? 0) < 90 ? 1 : 0
    return red
  }

  it.each([
    ['by the fields', (id: string) => send({ id, data: { focalX: 95, focalY: 95 }, token: staff.editor.token })],
    ['in the admin', (id: string) => send({ id, data: { focalX: 50, focalY: 50 }, query: '&uploadEdits[focalPoint][x]=95&uploadEdits[focalPoint][y]=95', token: staff.editor.token })],
  ])('is what every crop shows once it is moved %s', async (how, move) => {
    // tall, so that no crop shows its lower end by itself
    const bytes = await cornered(1500 + how.length * 2, 3200).jpeg().toBuffer()
    const { doc } = await send({ bytes, name: 'corner.jpg' })
    expect(cropsOf(doc)).toHaveLength(4)
    expect(await Promise.all(cropsOf(doc).map(shows))).toEqual([0, 0, 0, 0])
    const moved = await move(doc.id)
    expect(moved.doc).toMatchObject({ focalX: 95, focalY: 95, filename: doc.filename, fingerprint: doc.fingerprint })
    expect(Math.min(...(await Promise.all(cropsOf(moved.doc).map(shows))))).toBeGreaterThan(500)
    expect(missing(filesOf(doc))).toEqual([])
  })

  it('can lie in the very corner', async () => {
    const { doc } = await send({ bytes: await cornered(1400, 3000).jpeg().toBuffer(), name: 'corner.jpg' })
    expect((await send({ id: doc.id, data: { focalX: 0, focalY: 0 }, token: staff.editor.token })).doc).toMatchObject({ focalX: 0, focalY: 0 })
    expect((await send({ id: doc.id, data: { focalX: 100, focalY: 100 }, token: staff.editor.token })).doc).toMatchObject({ focalX: 100, focalY: 100 })
  })
})

describe('a stored picture', () => {
  it('becomes another, with files of another name, where it is cropped', async () => {
    const { doc } = await send({ bytes: await cornered(1200, 1000).jpeg().toBuffer(), name: 'whole.jpg' })
    const edits = '&uploadEdits[crop][x]=50&uploadEdits[crop][y]=50&uploadEdits[crop][width]=50&uploadEdits[crop][height]=50&uploadEdits[widthInPixels]=600&uploadEdits[heightInPixels]=500'
    const { doc: cropped } = await send({ id: doc.id, data: {}, query: edits, token: staff.editor.token })
    expect(cropped).toMatchObject({ width: 600, height: 500, filename: expect.stringMatching(/^whole-[0-9a-f]{8}\.jpg$/) })
    expect(cropped.filename).not.toBe(doc.filename)
    await until(() => present(filesOf(doc)).length === 0)
    expect(missing(filesOf(cropped))).toEqual([])
  })

  it('keeps its words and its place where its file is replaced', async () => {
    const { doc } = await send({ bytes: await plain(640, 480, 'tan').jpeg().toBuffer(), data: { alt: 'Tan', caption: 'Tan colour' } })
    const { doc: replaced } = await send({ id: doc.id, bytes: await agencyPhoto('silver'), name: 'new.jpg', data: {}, token: staff.editor.token })
    expect(replaced).toMatchObject({ id: doc.id, alt: 'Tan', caption: 'Tan colour', credit: 'Zoë Ruiz / Reuters', width: 600 })
    expect(replaced.fingerprint).not.toBe(doc.fingerprint)
    expect(await send({ id: doc.id, bytes: Buffer.from('<svg/>'), name: 'x.jpg', token: staff.editor.token })).toMatchObject({ status: 400, sentence: expect.stringContaining('SVG') })
    expect(await send({ id: doc.id, bytes: await plain(641, 480, 'tan').jpeg().toBuffer(), data: { alt: '' }, token: staff.editor.token })).toMatchObject({ status: 400, sentence: 'Describe what the picture shows, or mark it as decorative.' })
    expect(await send({ id: doc.id, bytes: await plain(642, 480, 'tan').jpeg().toBuffer(), data: { credit: 'x'.repeat(200) }, token: staff.editor.token })).toMatchObject({ status: 400, sentence: 'Keep this under 120 characters.' })
    // what was refused has taken nothing away
    expect(missing(filesOf(replaced))).toEqual([])
  })

  it('does not hold up the house while it is drawn', async () => {
    let drawn = false
    const slow = send({ bytes: await noisy().resize(5000, 3000).jpeg().toBuffer(), name: 'large.jpg' }).finally(() => (drawn = true))
    await new Promise((resolve) => setTimeout(resolve, 150))
    await newsroom.payload.create({ collection: 'sections', data: { name: 'While drawing' } })
    expect(drawn).toBe(false)
    expect((await slow).status).toBe(201)
  })
})
