import type { Random } from './randomNumbers'

/** A picture, 1600 by 1000, as parts from back to front. */
export type Scene = (random: Random) => readonly string[]

export type Scenes = Readonly<Record<string, Scene>>
