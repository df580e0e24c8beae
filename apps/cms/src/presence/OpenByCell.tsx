import type { DefaultServerCellComponentProps } from 'payload'
import { z } from 'zod'
import { People } from './People'
import { readSigns } from './readSigns'

const rowSchema = z.looseObject({ id: z.string() })

/** Who has the story of this row open now. */
export async function OpenByCell({ payload, rowData }: DefaultServerCellComponentProps) {
  const row = rowSchema.safeParse(rowData)
  if (!row.success) return null
  const { peopleIn } = await readSigns(payload)
  return <People people={peopleIn(row.data.id)} />
}
