import type { FileKind } from '@broadsheet/newsroom'

const ascii = (bytes: Buffer, from: number, to: number) => bytes.toString('latin1', from, to)

/** What a file is by its first bytes, whatever its name or its sender says. */
export function fileKind(bytes: Buffer): FileKind {
  const found = signatures.find(({ is }) => is(bytes))
  return found === undefined ? textKind(bytes) : found.kind(bytes)
}

const starts = (...signature: number[]) => (bytes: Buffer) => signature.every((byte, index) => bytes[index] === byte)
const is = (kind: FileKind) => () => kind

const signatures: readonly { is: (bytes: Buffer) => boolean; kind: (bytes: Buffer) => FileKind }[] = [
  { is: starts(0xff, 0xd8, 0xff), kind: is('jpeg') },
  { is: starts(0x89, 0x50, 0x4e, 0x47), kind: is('png') },
  { is: starts(0x47, 0x49, 0x46, 0x38), kind: is('gif') },
  { is: (bytes) => ascii(bytes, 0, 4) === 'RIFF', kind: (bytes) => (ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : 'video') },
  { is: (bytes) => ascii(bytes, 4, 8) === 'ftyp', kind: isoKind },
  { is: starts(0x49, 0x49, 0x2a, 0x00), kind: is('tiff') },
  { is: starts(0x4d, 0x4d, 0x00, 0x2a), kind: is('tiff') },
  { is: (bytes) => ascii(bytes, 0, 4) === '8BPS', kind: is('photoshop') },
  { is: (bytes) => ascii(bytes, 0, 5) === '%PDF-', kind: is('pdf') },
  { is: starts(0x1a, 0x45, 0xdf, 0xa3), kind: is('video') },
]

/** AVIF, HEIC and videos share one container; the brands in its first box say which it is. */
function isoKind(bytes: Buffer): FileKind {
  const brands = ascii(bytes, 8, Math.min(bytes.readUInt32BE(0), 256))
  if (/avif|avis/.test(brands)) return 'avif'
  return /hei[cxms]|hev[cmx]|mif1|msf1/.test(brands) ? 'heic' : 'video'
}

function textKind(bytes: Buffer): FileKind {
  const text = ascii(bytes, 0, 4096).replace(/^(?:\xEF\xBB\xBF)?\s+/, '').toLowerCase()
  // UTF-16 has a zero beside each letter
  const plain = text.replaceAll('\0', '')
  if (plain.includes('<svg')) return 'svg'
  return /<!doctype html|<html|<head|<body|<script/.test(plain) ? 'web page' : 'unknown'
}
