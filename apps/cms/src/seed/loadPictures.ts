import type { PayloadRequest } from 'payload'
import { fingerprintOf, knownPicture } from '../collections/media/intake/knownPicture'
import { drawImage } from './paper/drawImage'
import { inlineImages } from './paper/inlineImages'
import type { Paper, PaperImage } from './paper/readPaper'

/** The pictures a paper shows, each once: the same picture in two places is one document. */
export function picturesOf(paper: Paper): PaperImage[] {
  const portraits = paper.authors.map(({ portrait, name }) => ({ id: portrait, alt: `Portrait of ${name}`, caption: '', credit: 'Broadsheet' }))
  const shown = paper.stories.toReversed().flatMap(({ image, body }) => [...(image === undefined ? [] : [image]), ...inlineImages(body)])
  const all = [...portraits, ...shown]
  return all.filter(({ id }, index) => all.findIndex((other) => other.id === id) === index)
}

/**
 * Draws and stores the paper's pictures and gives the id of each, by the paper's own name for it. One that an earlier,
 * broken-off load has stored is taken as it is. Outside any transaction, since drawing takes longer than one may last.
 */
export async function loadPictures({ req, paper, say }: { req: PayloadRequest; paper: Paper; say: (line: string) => void }): Promise<Map<string, string>> {
  const pictures = picturesOf(paper)
  const ids = new Map<string, string>()
  for (const [index, { id, alt, caption, credit }] of pictures.entries()) {
    ids.set(id, await stored(id, { alt, caption, credit }))
    if ((index + 1) % 20 === 0 || index + 1 === pictures.length) say(`${index + 1} of ${pictures.length} pictures`)
  }
  return ids

  async function stored(id: string, words: Omit<PaperImage, 'id'>): Promise<string> {
    const data = await drawImage(id)
    const known = await knownPicture(req, fingerprintOf(data))
    if (known !== null) return known.id
    const file = { data, name: `${id}.jpg`, mimetype: 'image/jpeg', size: data.byteLength }
    return (await req.payload.create({ collection: 'media', data: { ...words, decorative: false }, file, depth: 0, req })).id
  }
}
