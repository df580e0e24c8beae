import { Link } from '@payloadcms/ui'
import type { DefaultServerCellComponentProps } from 'payload'
import { formatAdminURL } from 'payload/shared'
import { z } from 'zod'
import css from './CommentTextCell.module.css'

const rowSchema = z.object({ id: z.string(), text: z.string() })

/** More than three lines hold; the rest need not travel. */
const longest = 400

/** The text column of the comments list: its first lines, so that most comments can be judged without opening them. */
export function CommentTextCell({ rowData, link, linkURL, payload }: DefaultServerCellComponentProps) {
  const row = rowSchema.safeParse(rowData)
  if (!row.success) return null
  const { id, text } = row.data
  const shown = (
    <span className={css['text']} dir="auto">
      {text.length > longest ? `${text.slice(0, longest)}…` : text}
    </span>
  )
  if (link !== true) return shown
  const href = linkURL ?? formatAdminURL({ adminRoute: payload.config.routes.admin, path: `/collections/comments/${id}` })
  return (
    <Link href={href} prefetch={false} className={css['link']}>
      {shown}
    </Link>
  )
}
