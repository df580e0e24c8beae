import { renditionFormats, renditionName } from '@broadsheet/contract'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import type { Intake } from './intake/intakes'
import { mediaFolder } from './missingFile'

/** The one place that knows where renditions are kept: beside the masters, which Payload keeps. */
const placeOf = (name: string) => path.join(mediaFolder, path.basename(name))

/** Stores all renditions of the master `filename`; where one cannot be, none is left behind. */
export async function writeRenditions(filename: string, renditions: Intake['renditions']): Promise<void> {
  const places = renditions.map(({ width, format, bytes }) => ({ place: placeOf(renditionName(filename, width, format)), bytes }))
  await mkdir(mediaFolder, { recursive: true })
  try {
    await Promise.all(places.map(({ place, bytes }) => writeFile(place, bytes)))
  } catch (error) {
    await Promise.all(places.map(({ place }) => rm(place, { force: true })))
    throw error
  }
}

const storedSchema = z.object({ filename: z.string().min(1), renditions: z.array(z.number()) })

/** Removes the renditions of a stored picture; one that is gone already is no error. */
export async function removeRenditions(picture: unknown): Promise<void> {
  const stored = storedSchema.safeParse(picture)
  if (!stored.success) return
  const { filename, renditions } = stored.data
  const names = renditions.flatMap((width) => renditionFormats.map((format) => renditionName(filename, width, format)))
  await Promise.all(names.map((name) => rm(placeOf(name), { force: true })))
}
