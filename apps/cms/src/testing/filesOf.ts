import { renditionFormats, renditionName } from '@broadsheet/contract'

type Stored = { filename: string; renditions: number[]; sizes: Record<string, { filename: string | null }> }

/** The names of all files of a stored picture: its master, every width in every format, and its crops. */
export const filesOf = ({ filename, renditions, sizes }: Stored): string[] => [
  filename,
  ...renditions.flatMap((width) => renditionFormats.map((format) => renditionName(filename, width, format))),
  ...cropsOf({ sizes }),
]

/** The names of its crops alone. */
export const cropsOf = ({ sizes }: Pick<Stored, 'sizes'>): string[] => Object.values(sizes).flatMap((crop) => crop.filename ?? [])
