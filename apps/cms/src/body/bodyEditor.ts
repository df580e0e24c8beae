import {
  BlockquoteFeature,
  BlocksFeature,
  BoldFeature,
  EXPERIMENTAL_TableFeature,
  FixedToolbarFeature,
  HeadingFeature,
  HorizontalRuleFeature,
  InlineToolbarFeature,
  ItalicFeature,
  lexicalEditor,
  OrderedListFeature,
  ParagraphFeature,
  StrikethroughFeature,
  SubscriptFeature,
  SuperscriptFeature,
  UnorderedListFeature,
  UploadFeature,
} from '@payloadcms/richtext-lexical'
import { boxes } from './boxes/boxes'
import { pictureFields } from './boxes/pictureFields'
import { WritingKeysFeature } from './keys/WritingKeysFeature'
import { CleanPasteFeature } from './paste/CleanPasteFeature'
import { storyLinks } from './storyLinks'
import { UnknownPartFeature } from './unknownParts/UnknownPartFeature'

/** What any text of the paper may be made of. */
const words = () => [
  ParagraphFeature(),
  HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
  BoldFeature(),
  ItalicFeature(),
  StrikethroughFeature(),
  SubscriptFeature(),
  SuperscriptFeature(),
  storyLinks(),
  UnorderedListFeature(),
  OrderedListFeature(),
  BlockquoteFeature(),
]

/** How any text of the paper is written. */
const tools = () => [WritingKeysFeature(), CleanPasteFeature(), UnknownPartFeature(), FixedToolbarFeature(), InlineToolbarFeature()]

/** The editor of a story's body. Every part it can make has a schema in the contract and a renderer on the site. */
export const bodyEditor = lexicalEditor({
  features: [
    ...words(),
    UploadFeature({ enabledCollections: ['media'], collections: { media: { fields: pictureFields } } }),
    HorizontalRuleFeature(),
    EXPERIMENTAL_TableFeature(),
    BlocksFeature({ blocks: boxes }),
    ...tools(),
  ],
})

/** The editor of a page: words, lists and tables. Pictures belong to stories, which keep account of those they show. */
export const pageEditor = lexicalEditor({ features: [...words(), HorizontalRuleFeature(), EXPERIMENTAL_TableFeature(), ...tools()] })
