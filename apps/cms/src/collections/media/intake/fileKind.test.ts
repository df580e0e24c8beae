import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { fileKind } from './fileKind'

const picture = sharp({ create: { width: 8, height: 8, channels: 3, background: 'teal' } })
const box = (brands: string) => Buffer.concat([Buffer.from([0, 0, 0, 8 + brands.length]), Buffer.from(`ftyp${brands}`, 'latin1')])

describe('fileKind', () => {
  it.each(['jpeg', 'png', 'webp', 'avif', 'gif'] as const)('knows a real %s', async (format) => {
    expect(fileKind(await picture.clone().toFormat(format).toBuffer())).toBe(format)
  })

  it.each([
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['\n<?xml version="1.0"?>\n<!-- x --><svg onload="alert(1)"/>', 'svg'],
    [Buffer.from('<svg/>', 'utf16le'), 'svg'],
    ['<!DOCTYPE html><script>alert(1)</script>', 'web page'],
    ['%PDF-1.7', 'pdf'],
    ['8BPS', 'photoshop'],
    [Buffer.from([0x49, 0x49, 0x2a, 0]), 'tiff'],
    [Buffer.from([0x4d, 0x4d, 0, 0x2a]), 'tiff'],
    [box('heic\0\0\0\0mif1heic'), 'heic'],
    [box('mif1\0\0\0\0mif1avif'), 'avif'],
    [box('isom\0\0\0\0isomavc1'), 'video'],
    [Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), 'video'],
    ['RIFF....AVI ', 'video'],
    ['PK\x03\x04', 'unknown'],
    ['', 'unknown'],
  ])('takes %j for %s', (bytes, kind) => {
    expect(fileKind(Buffer.from(bytes as string))).toBe(kind)
  })
})
