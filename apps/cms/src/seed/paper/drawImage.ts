import sharp from 'sharp'
import { arenaScenes } from './drawing/arenaScenes'
import { audienceScenes } from './drawing/audienceScenes'
import { civicScenes } from './drawing/civicScenes'
import { countryScenes } from './drawing/countryScenes'
import { fieldScenes } from './drawing/fieldScenes'
import { harborScenes } from './drawing/harborScenes'
import { journeyScenes } from './drawing/journeyScenes'
import { kitchenScenes } from './drawing/kitchenScenes'
import { definitionsFor } from './drawing/paints'
import { portrait, portraitIds } from './drawing/portraits'
import { randomFor, times } from './drawing/randomNumbers'
import { roomScenes } from './drawing/roomScenes'
import type { Scenes } from './drawing/scene'
import { high, wide } from './drawing/shapes'
import { streetScenes } from './drawing/streetScenes'
import { studyScenes } from './drawing/studyScenes'
import { tableScenes } from './drawing/tableScenes'
import { waterScenes } from './drawing/waterScenes'

type Size = { width: number; height: number }

const scenes: Scenes = {
  ...arenaScenes,
  ...audienceScenes,
  ...civicScenes,
  ...countryScenes,
  ...fieldScenes,
  ...harborScenes,
  ...journeyScenes,
  ...kitchenScenes,
  ...roomScenes,
  ...streetScenes,
  ...studyScenes,
  ...tableScenes,
  ...waterScenes,
}

/** The id of every picture that can be drawn. */
export const imageIds: readonly string[] = [...Object.keys(scenes), ...portraitIds]

/** Draws a picture from code: the same JPEG for the same id, 1600 by 1000, or 800 square for a portrait. */
export async function drawImage(id: string): Promise<Buffer> {
  const scene = scenes[id]
  if (scene) return printed(id, { width: wide, height: high }, scene(randomFor(id)))
  if (portraitIds.includes(id)) return printed(id, { width: 800, height: 800 }, portrait(id))
  throw new Error(`no picture is called "${id}"`)
}

async function printed(id: string, size: Size, parts: readonly string[]): Promise<Buffer> {
  const { width, height } = size
  const drawing = parts.join('')
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${definitionsFor(drawing)}${drawing}</svg>`
  return sharp(Buffer.from(svg))
    .flatten({ background: '#ffffff' })
    .composite([{ input: await paperGrain(id, size), blend: 'soft-light' }])
    .jpeg({ quality: 80, progressive: true })
    .toBuffer()
}

/** Gray noise, which laid softly over flat colour looks like the tooth of paper. */
async function paperGrain(id: string, { width, height }: Size): Promise<Buffer> {
  const random = randomFor(`grain of ${id}`)
  // Coarser than the picture: grain of single pixels would double the file.
  const coarse = { width: Math.round(width / 1.6), height: Math.round(height / 1.6) }
  const specks = Buffer.from(times(coarse.width * coarse.height, () => 96 + Math.floor((random() + random()) * 32)))
  return sharp(specks, { raw: { ...coarse, channels: 1 } })
    .resize(width, height, { kernel: 'cubic' })
    .toColourspace('srgb')
    .png({ compressionLevel: 1 })
    .toBuffer()
}
