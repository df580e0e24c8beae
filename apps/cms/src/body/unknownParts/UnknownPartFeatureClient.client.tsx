'use client'

import { createClientFeature } from '@payloadcms/richtext-lexical/client'
import { UnknownPartNode } from './UnknownPartNode.client'

/** Teaches the editor to show what it does not know. */
export const UnknownPartFeatureClient = createClientFeature({ nodes: [UnknownPartNode] })
