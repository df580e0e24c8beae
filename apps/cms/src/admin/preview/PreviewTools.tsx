import { env } from '../../env'
import { FittedDevice } from './FittedDevice.client'
import { PreviewPasses } from './PreviewPasses.client'
import { SharePreview } from './SharePreview.client'

/** Beside the buttons of a story: what lets it be seen before readers do. */
export const PreviewTools = () => (
  <>
    <PreviewPasses siteUrl={env.SITE_URL} />
    <FittedDevice />
    <SharePreview />
  </>
)
