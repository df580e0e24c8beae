import type { Access } from 'payload'

/**
 * Readers see a picture as part of a story that shows it, or as a file whose name the story gave them; never as a list,
 * which would show the pictures of unpublished stories.
 */
export const partOfAStory: Access = ({ req }) => {
  const route = req.routeParams ?? {}
  return route['collection'] !== 'media' || typeof route['filename'] === 'string'
}
