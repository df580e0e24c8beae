/** What the first bytes of a file say it is, whatever its name claims. */
export type FileKind = 'jpeg' | 'png' | 'webp' | 'avif' | 'gif' | 'svg' | 'heic' | 'tiff' | 'photoshop' | 'pdf' | 'video' | 'web page' | 'unknown'

/** Those that are taken as pictures. */
const takenKinds = ['jpeg', 'png', 'webp', 'avif', 'gif'] as const satisfies readonly FileKind[]
export type TakenKind = (typeof takenKinds)[number]

/** What a file says of itself before any of it is decoded. Sizes are in pixels, and null where it does not say. */
export type FileEvidence = { bytes: number; kind: FileKind; width: number | null; height: number | null; frames: number }

/** What is taken: beyond this, a small file could take up all of the newsroom's memory, or shows nothing. */
export const pictureLimits = { pixels: 100_000_000, frames: 300, shape: 20, side: 10 } as const

const exportIt = 'Export it as JPEG or PNG and upload that.'
const fetchAgain = 'Fetch it again from the camera or agency.'

const refusals: Record<Exclude<FileKind, TakenKind>, string> = {
  svg: 'This is an SVG drawing. Drawings of this kind can carry programs and are not taken. Export it as PNG and upload that.',
  heic: `This is an HEIC picture, as telephones take them, which many browsers cannot show. ${exportIt}`,
  tiff: `This is a TIFF or raw picture, which browsers cannot show. ${exportIt}`,
  photoshop: `This is a Photoshop document. ${exportIt}`,
  pdf: `This is a PDF document, not a picture. ${exportIt}`,
  video: 'This is a video, not a picture. Save the frame you want as JPEG or PNG and upload that.',
  'web page': 'This is a web page, not a picture. Open it in a browser, save the picture itself and upload that.',
  unknown: 'This file is not a picture, or is damaged at its very beginning. Upload a JPEG, PNG, WebP, AVIF or GIF.',
}

const number = (value: number) => value.toLocaleString('en-US')
const isTaken = (kind: FileKind): kind is TakenKind => takenKinds.some((taken) => taken === kind)

/** Why a file cannot become a picture of the paper, as a sentence for a photo editor; null if it may be decoded. */
export function faultOfFile({ bytes, kind, width, height, frames }: FileEvidence): string | null {
  if (bytes === 0) return `This file is empty. ${fetchAgain}`
  if (!isTaken(kind)) return refusals[kind]
  if (width === null || height === null) return `This file is damaged: it does not say how large the picture is. ${fetchAgain}`
  const size = `${number(width)} × ${number(height)}`
  if (frames > pictureLimits.frames) {
    return `This animation has ${number(frames)} frames; ${number(pictureLimits.frames)} is the most that is taken. Save the frame you want as JPEG or PNG and upload that.`
  }
  if (width * height > pictureLimits.pixels) {
    return `This picture has ${size} pixels; the most that is taken is ${number(pictureLimits.pixels / 1_000_000)} million in all. Make it smaller and upload that.`
  }
  if (width * height * frames > pictureLimits.pixels * 3) {
    return `This animation is too large: ${number(frames)} frames of ${size} pixels. Save the frame you want as JPEG or PNG and upload that.`
  }
  if (Math.min(width, height) < pictureLimits.side) return `This picture is only ${size} pixels: too small to show anything. Find a larger one.`
  if (Math.max(width, height) > Math.min(width, height) * pictureLimits.shape) {
    return `This picture is a strip of ${size} pixels, more than ${pictureLimits.shape} times as long as it is wide. Crop it and upload that.`
  }
  return null
}

/** Why a picture could not be decoded to its last line, as a sentence: it ends early, or something inside is wrong. */
export const faultOfDecoding = (cutOff: boolean): string =>
  cutOff ? `This file is cut off: it ends before the picture does. ${fetchAgain}` : `This file is damaged: a part of the picture cannot be read. ${fetchAgain}`

/** Why a picture cannot be stored with these words, or null: readers who cannot see it are told what it shows. */
export const faultOfAlt = ({ alt, decorative }: { alt: string | null | undefined; decorative: boolean | null | undefined }): string | null =>
  decorative === true || (alt ?? '').trim() !== '' ? null : 'Describe what the picture shows, or mark it as decorative.'
