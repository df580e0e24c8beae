import { setTimeout as wait } from 'node:timers/promises'
import { decideSave, readFormTurn } from '@broadsheet/newsroom'
import { APIError, type CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../payload-types'
import { bulkFields } from './bulkFields'
import { newestVersion, type NewestVersion } from './newestVersion'
import { behindDrafts, needsBase, notInBulk, staleSave } from './refusals'
import { formOf, notedSave, type NotedSave } from './noteSave'

/**
 * No silent overwrite: a save that has not seen the newest version is refused, with who saved it when. Read and compared
 * in the transaction that stores the save, so that of any number at once one is stored.
 * @throws APIError 409 for a stale save, 428 for one that does not say what it started from
 */
export const refuseStaleStory: CollectionBeforeChangeHook<Article> = async ({ data, originalDoc, operation, req }) => {
  const noted = notedSave(req, 'articles')
  if (operation !== 'update' || noted === null || originalDoc === undefined) return data
  const newest = await newestVersion(req, originalDoc.id)
  if (newest === null) return data
  refuse(noted, newest, originalDoc)
  await outlive(newest)
  return noted.operation === 'restore' && noted.draft ? { ...data, _status: 'draft' } : data
}

function refuse(noted: NotedSave, newest: NewestVersion, originalDoc: Article): void {
  if (noted.by === 'newsroom' || noted.aside !== null) return
  const foreign = noted.content.filter((name) => !bulkFields.some((field) => field === name))
  if (noted.bulk && foreign.length > 0) throw notInBulk('a section, topics, a series and a rule for replies')
  // of many stories each is changed as it has just been read; but that may be the published row, with drafts beyond it
  const base = noted.bulk ? originalDoc.updatedAt : noted.base
  const verdict = decideSave({ base, from: formOf(noted), carriesContent: noted.content.length > 0 }, { at: newest.at, from: readFormTurn(newest.from) })
  switch (verdict) {
    case 'accepted':
      return
    case 'stale':
      throw noted.bulk ? behindDrafts() : staleSave('this story', newest)
    case 'needs-base':
      throw needsBase('story')
  }
}

const longestWait = 5000

/**
 * The newest version is the one with the latest time, so a save must be later than what it replaces, whatever the clock
 * of the process that stored that one said.
 */
async function outlive({ rowAt, at }: NewestVersion): Promise<void> {
  const ahead = Math.max(Date.parse(rowAt), Date.parse(at)) - Date.now()
  if (ahead > longestWait) {
    throw new APIError(`Not saved: the newest version is dated ${new Date(at).toISOString()}, which is in the future. Set the clocks of the newsroom's machines, then save again.`, 500, null, true)
  }
  if (ahead >= 0) await wait(ahead + 1)
}
