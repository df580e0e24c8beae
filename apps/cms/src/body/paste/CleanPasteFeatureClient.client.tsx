'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { CleanPastePlugin } from './CleanPastePlugin.client'

/** Stands between the clipboard and the editor. */
export const CleanPasteFeatureClient = createClientFeature({ plugins: [{ Component: CleanPastePlugin, position: 'normal' }] })
