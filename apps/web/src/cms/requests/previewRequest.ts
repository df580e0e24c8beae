import { previewOutcomeSchema, type PreviewSetting } from '@broadsheet/contract'
import { storyRequest } from './storyRequest'

/** A story that readers cannot see, with the fields of a story that they can. What is shown, and by what right, is in the body. */
export const previewRequest = (setting: PreviewSetting) => {
  const { select, populate } = storyRequest('preview').query
  return { name: 'preview', path: '/api/preview-links/open', query: { select, populate }, schema: previewOutcomeSchema(setting) }
}
