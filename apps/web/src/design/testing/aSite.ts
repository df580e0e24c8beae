import { type Site, siteSchema } from '@broadsheet/contract'

/** A paper's settings for tests. */
export const aSite = (changes: Partial<Site> = {}): Site =>
  siteSchema.parse({ title: 'The Broadsheet', tagline: 'News of the harbour', language: 'en-US', timeZone: 'UTC', footer: null, ...changes })
