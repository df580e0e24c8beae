import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Wording } from '../Wording'

/** The HTML of something on a page of the paper. */
export const rendered = (node: ReactNode, language = 'en') => renderToStaticMarkup(<Wording language={language}>{node}</Wording>)
