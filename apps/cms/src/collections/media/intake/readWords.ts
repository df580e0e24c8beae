import { wordsOf, type PictureWords } from '@broadsheet/newsroom'
import exifr from 'exifr'

/** What may be read of a file: its words, and never where or with what it was taken. */
const blocks = { tiff: true, exif: false, gps: false, interop: false, ifd1: false, xmp: true, iptc: true, icc: false, jfif: false, ihdr: false, mergeOutput: false } as const

/** The words in a JPEG or PNG, or (given `packet`, its XMP) in any other picture; empty where it says nothing. Runs in a browser too. */
export async function readWords(bytes: Uint8Array, packet?: Uint8Array): Promise<PictureWords> {
  const inFile = await read(() => exifr.parse(bytes, blocks))
  const inPacket = packet === undefined ? undefined : await read(() => exifr.sidecar(packet, blocks, 'xmp'))
  return wordsOf({ ...inFile, ...inPacket })
}

/** Metadata that cannot be read is no reason to refuse a picture that can. */
async function read(ask: () => Promise<unknown>): Promise<object | undefined> {
  try {
    const tags = await ask()
    return typeof tags === 'object' && tags !== null ? tags : undefined
  } catch {
    return undefined
  }
}
