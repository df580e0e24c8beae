import { faultOfDecoding, faultOfFile, type FileKind } from '@broadsheet/newsroom'
import sharp, { type Metadata } from 'sharp'
import { endsEarly } from './endsEarly'
import { fileKind } from './fileKind'

type Inspected = { fault: string } | { fault: null; kind: FileKind; header: Metadata }

/** Why the file is refused, as a sentence, or what its header says. Nothing is decoded here. */
export async function inspectFile(bytes: Buffer): Promise<Inspected> {
  const kind = fileKind(bytes)
  try {
    const header = kind === 'unknown' || bytes.length === 0 ? null : await sharp(bytes, { limitInputPixels: false }).metadata()
    const fault = faultOfFile({ bytes: bytes.length, kind, width: header?.width ?? null, height: header?.pageHeight ?? header?.height ?? null, frames: header?.pages ?? 1 })
    if (fault !== null) return { fault }
    return header === null ? { fault: faultOfDecoding(false) } : { fault: null, kind, header }
  } catch (error) {
    const known = faultOfFile({ bytes: bytes.length, kind, width: 100, height: 100, frames: 1 })
    return { fault: known ?? faultOfDecoding(endsEarly(bytes, String(error))) }
  }
}
