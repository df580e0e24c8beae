'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { BoxKeysPlugin } from './BoxKeysPlugin.client'
import { ListKeysPlugin } from './ListKeysPlugin.client'

/** Tab nests an item of a list; a new box takes the cursor, and Escape gives it back. */
export const WritingKeysFeatureClient = createClientFeature({
  plugins: [
    { Component: ListKeysPlugin, position: 'normal' },
    { Component: BoxKeysPlugin, position: 'normal' },
  ],
})
