import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Takes from a clipboard what a story can hold, wherever it comes from. */
export const CleanPasteFeature = createServerFeature({
  key: 'cleanPaste',
  feature: { ClientFeature: '/body/paste/CleanPasteFeatureClient.client#CleanPasteFeatureClient' },
})
