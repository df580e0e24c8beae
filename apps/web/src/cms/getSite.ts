import type { Site } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { siteRequest } from './requests/siteRequest'

/** The paper's own settings. */
export const getSite = (requestId: string): Promise<Site> => cmsFetch(siteRequest(), { requestId })
