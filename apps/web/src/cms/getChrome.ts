import type { SectionRef, Site } from '@broadsheet/contract'
import { env } from '../env'
import { cmsFetch } from './cmsFetch'
import { hearLanguage } from './heardLanguage'
import { sectionsRequest } from './requests/sectionsRequest'
import { siteRequest } from './requests/siteRequest'

/** What stands round every page: the paper's settings, its sections, and the origin that makes addresses absolute. */
export type Chrome = { site: Site; sections: SectionRef[]; origin: string }

/** The paper round a page. */
export async function getChrome(requestId: string): Promise<Chrome> {
  const [site, sections] = await Promise.all([cmsFetch(siteRequest(), { requestId }), cmsFetch(sectionsRequest(), { requestId })])
  hearLanguage(site.language)
  return { site, sections: sections.docs, origin: env.SITE_URL }
}
