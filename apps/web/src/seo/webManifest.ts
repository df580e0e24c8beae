import { frontPath, type Site } from '@broadsheet/contract'
import { directionOf } from '../words/directionOf'

const icon = (size: number) => ({ src: `/icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' })

/** What a device shows of the paper once a reader has put it on its home screen. The colours are those of design/tokens.css. */
export const webManifest = (site: Site): string =>
  JSON.stringify({
    id: frontPath(),
    name: site.title,
    short_name: site.title,
    description: site.tagline ?? undefined,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: frontPath(),
    scope: frontPath(),
    display: 'minimal-ui',
    background_color: '#fffefb',
    theme_color: '#fffefb',
    icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512), { ...icon(512), purpose: 'maskable' }],
  })
