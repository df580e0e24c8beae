import slug from '@sindresorhus/slugify'

/** Turns any text into a slug of at most 120 characters: "Zürich’s 1st" → "zuerichs-1st". */
export const slugify = (text: string) =>
  slug(text.normalize('NFC').replace(/[’']/g, ''), { decamelize: false }).slice(0, 120).replace(/-+$/, '')
