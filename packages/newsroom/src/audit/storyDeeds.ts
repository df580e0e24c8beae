import type { AuditAction } from './auditSentence'

type Standing = { live: boolean; trashed: boolean }

/** What a save did to a story, for the log: nothing, for a draft saved beside what readers see or before they see anything. */
export function storyDeeds({ before, after, savedAs }: { before: Standing; after: Standing; savedAs: 'draft' | 'published' }): AuditAction[] {
  if (!before.trashed && after.trashed) return ['trashed']
  const deeds: AuditAction[] = before.trashed && !after.trashed ? ['restored'] : []
  if (!before.live && after.live) return [...deeds, 'published']
  if (before.live && !after.live) return [...deeds, 'unpublished']
  return before.live && savedAs === 'published' ? [...deeds, 'republished'] : deeds
}
