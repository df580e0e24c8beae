import { deflateSync } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture of plain colour, unlike any other of these by its size or colour. */
export const plain = (width = 600, height = 400, background = 'teal'): Sharp => sharp({ create: { width, height, channels: 3, background } })

/** Dark, with a red square of a tenth of its width in the corner at the bottom right. */
export function cornered(width = 1600, height = 1000): Sharp {
  const side = Math.round(width / 10)
  return plain(width, height, '#202428').composite([{ input: { create: { width: side, height: side, channels: 3, background: '#ff0000' } }, left: width - side, top: height - side }])
}

/** The same with noise, so that the file is long enough to be cut. */
export const noisy = (): Sharp => sharp({ create: { width: 600, height: 400, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 128, sigma: 40 } } })

const chunk = (type: string, data: Buffer) => {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, sum])
}

function crc(bytes: Buffer): number {
  let value = 0xffffffff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  }
  return (value ^ 0xffffffff) >>> 0
}

/** A true PNG of `side` × `side` black dots, in about a hundred kilobytes. */
export function bombPng(side: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(side, 0)
  header.writeUInt32BE(side, 4)
  header[8] = 1
  const rows = deflateSync(Buffer.alloc(side * (Math.ceil(side / 8) + 1)), { level: 9 })
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', header), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

/** A GIF of 16 × 16 dots and as many frames as asked for. */
export function longGif(frames: number): Buffer {
  const head = Buffer.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 16, 0, 16, 0, 0x80, 0, 0, 0x20, 0x40, 0x60, 255, 255, 255])
  const frame = Buffer.from([0x21, 0xf9, 4, 0, 5, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0])
  return Buffer.concat([head, ...Array.from({ length: frames }, () => frame), Buffer.from([0x3b])])
}

/** Puts segments right behind the beginning of a JPEG: `[0xe1, bytes]` for one of Exif. */
export function withSegments(jpeg: Buffer, ...segments: [number, Buffer][]): Buffer {
  const packed = segments.map(([marker, data]) => {
    const head = Buffer.from([0xff, marker, 0, 0])
    head.writeUInt16BE(data.length + 2, 2)
    return Buffer.concat([head, data])
  })
  return Buffer.concat([jpeg.subarray(0, 2), ...packed, jpeg.subarray(2)])
}

/** IPTC as Photoshop stores it; texts are given as bytes. Data sets of record 2: 80 byline, 110 credit, 116 copyright, 120 caption. */
export function iptcSegment(sets: Record<number, Buffer>): [number, Buffer] {
  const records = Object.entries(sets).map(([id, data]) => Buffer.concat([Buffer.from([0x1c, 2, Number(id), data.length >> 8, data.length & 0xff]), data]))
  const body = Buffer.concat(records)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(body.length)
  return [0xed, Buffer.concat([Buffer.from('Photoshop 3.0\0' + '8BIM', 'latin1'), Buffer.from([4, 4, 0, 0]), size, body, Buffer.alloc(body.length % 2)])]
}

/** An XMP packet as an agency sends it. */
export const agencyXmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/" photoshop:Credit="Reuters" photoshop:City="Port Ellery"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">The quay &amp; the café, on Tuesday.</rdf:li></rdf:Alt></dc:description><dc:creator><rdf:Seq><rdf:li>Zoë Ruiz</rdf:li></rdf:Seq></dc:creator><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">A ferry ties up at an empty quay</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility><xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">Editorial use only</rdf:li></rdf:Alt></xmpRights:UsageTerms></rdf:Description></rdf:RDF></x:xmpmeta>`

/** A photograph as it comes from a camera and an agency: turned on its side, with place, camera, caption and credit. */
export const agencyPhoto = (background = 'teal', width = 900): Promise<Buffer> =>
  plain(width, 600, background)
    .withExif({
      IFD0: { Make: 'Nikon', Model: 'Z9 secret', Copyright: 'Reuters' },
      IFD2: { BodySerialNumber: 'SERIAL-4711', LensModel: 'Lens secret' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1', GPSLongitudeRef: 'W', GPSLongitude: '0/1 7/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .withXmp(agencyXmp)
    .jpeg()
    .toBuffer()
