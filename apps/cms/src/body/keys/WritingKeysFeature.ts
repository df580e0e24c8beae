import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Lets a writer nest lists, and go into a box and out of it again, without the mouse. */
export const WritingKeysFeature = createServerFeature({
  key: 'writingKeys',
  feature: { ClientFeature: '/body/keys/WritingKeysFeatureClient.client#WritingKeysFeatureClient' },
})
