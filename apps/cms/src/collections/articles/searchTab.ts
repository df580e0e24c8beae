import { MetaDescriptionField, MetaImageField, MetaTitleField } from '@payloadcms/plugin-seo/fields'
import type { Tab } from 'payload'

/**
 * What search engines and shared links are told, where it is not to be the headline, the standfirst and the lead picture.
 * The fields are the SEO plugin's, without its own inputs: those mark an empty field in red as missing, and here empty is
 * right for almost every story.
 */
export const searchTab: Tab = {
  name: 'meta',
  label: 'Search and sharing',
  admin: { description: 'Search engines and shared links show the headline, the standfirst and the lead picture. Fill in only what should be different there; readers of the page see none of it.' },
  fields: [
    {
      name: 'previews',
      type: 'ui',
      admin: { components: { Field: '/admin/sharing/SharingPreviews#SharingPreviews' }, disableListColumn: true },
    },
    MetaTitleField({ overrides: { label: 'Headline for search and sharing', localized: false, maxLength: 200, admin: { description: 'Search results show about 60 characters.' } } }),
    MetaDescriptionField({ overrides: { label: 'Description for search and sharing', localized: false, maxLength: 400, admin: { description: 'Search results show about 155 characters.' } } }),
    MetaImageField({ relationTo: 'media', overrides: { label: 'Picture for sharing', localized: false, admin: { description: 'Shown 1200 by 630 pixels large beside shared links.' } } }),
    {
      name: 'canonical',
      label: 'First published at',
      type: 'text',
      maxLength: 500,
      admin: { description: 'The address elsewhere, if the story appeared there first, such as an agency’s. Search engines then show that one. Leave it empty for stories of our own.' },
      validate: (value: string | null | undefined) =>
        !value || (URL.canParse(value) && /^https?:/.test(value)) || 'Enter a full web address, such as https://example.org/story, or leave it empty.',
    },
    { name: 'noIndex', label: 'Keep this story out of search engines', type: 'checkbox', defaultValue: false },
  ],
}
