import { env } from '../../env'
import { SiteLink } from './SiteLink.client'

/** Payload's preview button, replaced: it leads to the story's page for as long as the story is live, edited or not. */
export const ViewOnSite = () => <SiteLink siteUrl={env.SITE_URL} />
