import { BoldFeature, InlineToolbarFeature, ItalicFeature, lexicalEditor, OrderedListFeature, ParagraphFeature, UnorderedListFeature } from '@payloadcms/richtext-lexical'
import { WritingKeysFeature } from '../keys/WritingKeysFeature'
import { CleanPasteFeature } from '../paste/CleanPasteFeature'
import { storyLinks } from '../storyLinks'
import { UnknownPartFeature } from '../unknownParts/UnknownPartFeature'

/** The small editor within a box: words, links and lists, but no boxes. */
export const boxEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    BoldFeature(),
    ItalicFeature(),
    storyLinks(),
    UnorderedListFeature(),
    OrderedListFeature(),
    WritingKeysFeature(),
    CleanPasteFeature(),
    UnknownPartFeature(),
    InlineToolbarFeature(),
  ],
})
