import type { RichText as Body } from '@broadsheet/contract'
import { renderToStaticMarkup } from 'react-dom/server'
import { RichText } from '../../design/RichText'

/** A body as plain HTML with absolute addresses. */
export const feedContent = (body: Body, origin: string) => renderToStaticMarkup(<RichText body={body} origin={origin} />)
