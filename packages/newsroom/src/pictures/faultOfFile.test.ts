import { describe, expect, it } from '@jest/globals'
import { faultOfAlt, faultOfDecoding, faultOfFile, type FileEvidence } from './faultOfFile'

const photo: FileEvidence = { bytes: 4_000_000, kind: 'jpeg', width: 6000, height: 4000, frames: 1 }

describe('faultOfFile', () => {
  it.each<[string, Partial<FileEvidence>]>([
    ['a photograph', {}],
    ['a small graphic', { kind: 'png', width: 40, height: 30 }],
    ['a panorama', { width: 20_000, height: 1000 }],
    ['a hundred million pixels', { width: 10_000, height: 10_000 }],
    ['a short animation', { kind: 'gif', width: 400, height: 300, frames: 300 }],
  ])('takes %s', (_name, changes) => {
    expect(faultOfFile({ ...photo, ...changes })).toBeNull()
  })

  it.each<[string, Partial<FileEvidence>, string]>([
    ['an empty file', { bytes: 0 }, 'This file is empty. Fetch it again from the camera or agency.'],
    ['a drawing that can carry programs', { kind: 'svg' }, 'Export it as PNG'],
    ['a telephone’s own format', { kind: 'heic' }, 'HEIC'],
    ['a raw picture', { kind: 'tiff' }, 'TIFF or raw'],
    ['a layered document', { kind: 'photoshop' }, 'Photoshop'],
    ['a document', { kind: 'pdf' }, 'PDF'],
    ['a video', { kind: 'video' }, 'video'],
    ['a page', { kind: 'web page' }, 'web page'],
    ['anything else', { kind: 'unknown' }, 'Upload a JPEG, PNG, WebP, AVIF or GIF.'],
    ['a picture without a size', { width: null }, 'does not say how large'],
    ['a bomb', { kind: 'png', width: 30_000, height: 30_000, bytes: 100_000 }, 'This picture has 30,000 × 30,000 pixels; the most that is taken is 100 million in all.'],
    ['an endless animation', { kind: 'gif', width: 100, height: 100, frames: 5000 }, 'This animation has 5,000 frames; 300 is the most'],
    ['an animation of huge frames', { kind: 'gif', width: 6000, height: 6000, frames: 100 }, '100 frames of 6,000 × 6,000 pixels'],
    ['a dot', { width: 1, height: 1 }, 'only 1 × 1 pixels'],
    ['a strip', { width: 12, height: 9000 }, 'more than 20 times'],
  ])('refuses %s with a sentence', (_name, changes, words) => {
    expect(faultOfFile({ ...photo, ...changes })).toContain(words)
  })
})

describe('faultOfDecoding', () => {
  it.each([[true, 'cut off'], [false, 'damaged']])('tells a file that ends early from a broken one (%s)', (cutOff, words) => {
    expect(faultOfDecoding(cutOff)).toContain(words)
  })
})

describe('faultOfAlt', () => {
  it.each([
    [{ alt: 'A boat', decorative: false }, true],
    [{ alt: '', decorative: true }, true],
    [{ alt: ' ', decorative: false }, false],
    [{ alt: null, decorative: null }, false],
  ])('%j is enough: %s', (words, enough) => {
    expect(faultOfAlt(words) === null).toBe(enough)
  })
})
