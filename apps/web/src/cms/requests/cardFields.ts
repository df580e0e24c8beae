import { type CmsQuery, fields } from '../searchOf'

/** The fields a story needs to stand in a list, and those of what it refers to. Needs `depth` 1. */
export const cardFields = fields('path', 'headline', 'kicker', 'standfirst', 'section', 'byline', 'leadMedia', 'publishedAt', 'readingMinutes', 'retracted', 'language')

export const cardPopulate: CmsQuery = {
  authors: fields('slug', 'name', 'roleLine'),
  sections: fields('path', 'name', 'colour'),
  media: fields('filename', 'width', 'height', 'alt', 'caption', 'credit', 'focalX', 'focalY', 'colour', 'renditions', 'sizes'),
}
