import { createServerFeature } from '@payloadcms/richtext-lexical'
import { withoutPlaceholders, withPlaceholders } from './unknownParts'

/**
 * Shows editors parts that this newsroom does not know as such, and keeps them as they are: whoever reads a body through
 * Payload gets placeholders, and what is stored are the parts themselves.
 */
export const UnknownPartFeature = createServerFeature({
  key: 'unknownPart',
  feature: {
    ClientFeature: '/body/unknownParts/UnknownPartFeatureClient.client#UnknownPartFeatureClient',
    hooks: {
      afterRead: [({ value }): unknown => withPlaceholders(value)],
      // before validation, which refuses boxes it does not know, and back after it
      beforeValidate: [({ value }): unknown => withPlaceholders(value)],
      beforeChange: [({ value }): unknown => withoutPlaceholders(value)],
    },
  },
})
