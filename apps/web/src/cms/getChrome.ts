import type { SectionRef, Site } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'
import { hearLanguage } from './heardLanguage'
import { sectionsRequest } from './requests/sectionsRequest'
import { siteRequest } from './requests/siteRequest'

/** What stands round every page: the paper's settings, its sections, and the origin that makes addresses absolute. */
export type Chrome = { site: Site; sections: SectionRef[]; origin: string }

// pages and API routes are bundled apart, so what they share must hang on the process
declare global {
  var broadsheetChrome: { read: Promise<Chrome>; until: number } | undefined
}

/** Milliseconds for which pages share what one of them has read: the newsroom tells of a change, and should that get lost, this is the net. */
const sharedFor = 60_000

/** The paper round a page. Read once for all pages until the newsroom tells of a change. */
export async function getChrome(requestId: string): Promise<Chrome> {
  const shared = globalThis.broadsheetChrome
  if (shared !== undefined && shared.until > Date.now()) return shared.read
  const read = readChrome(requestId)
  globalThis.broadsheetChrome = { read, until: Date.now() + sharedFor }
  // a failure is nobody else's
  read.catch(forgetChrome)
  return read
}

/** The next page reads anew what stands round it. */
export function forgetChrome(): void {
  globalThis.broadsheetChrome = undefined
}

async function readChrome(requestId: string): Promise<Chrome> {
  const [site, sections] = await Promise.all([cmsFetch(siteRequest(), { requestId }), cmsFetch(sectionsRequest(), { requestId })])
  hearLanguage(site.language)
  return { site, sections: sections.docs, origin: env.SITE_URL }
}
