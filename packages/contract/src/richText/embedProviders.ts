import type { Embed } from './embedFor'

type Found = { page: string; frame: string; size: Embed['size'] }

export type EmbedProvider = {
  name: string
  verb: 'Watch' | 'Listen' | 'See' | 'Read'
  /** Hosts of its pages, without `www.` and `m.`. */
  hosts: readonly string[]
  /** The one host its frames come from. */
  frameHost: string
  /** The thing at `url` with the path of its frame, or null if it is no such page. */
  read: (url: URL) => Found | null
}

const film = { ratio: 16 / 9 }
const segments = ({ pathname }: URL) => pathname.split('/').filter((segment) => segment !== '')

/** `1h2m3s`, `62s` or `62`, as YouTube writes where to begin. */
function seconds(text: string): number {
  const [, hours = '0', minutes = '0', rest = '0'] = /^(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(text) ?? []
  return Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)
}

function youTube(url: URL): Found | null {
  const [first = '', second = ''] = segments(url)
  const id = url.hostname.endsWith('youtu.be') ? first : ['shorts', 'embed', 'live', 'v'].includes(first) ? second : first === 'watch' ? (url.searchParams.get('v') ?? '') : ''
  if (!/^[\w-]{11}$/.test(id)) return null
  const start = seconds(url.searchParams.get('t') ?? url.searchParams.get('start') ?? '')
  return {
    page: `https://www.youtube.com/watch?v=${id}${start > 0 ? `&t=${start}s` : ''}`,
    frame: `/embed/${id}${start > 0 ? `?start=${start}` : ''}`,
    size: first === 'shorts' ? { ratio: 9 / 16 } : film,
  }
}

function vimeo(url: URL): Found | null {
  const parts = segments(url).filter((part) => part !== 'video')
  const at = parts.findIndex((part) => /^\d{5,12}$/.test(part))
  const id = parts[at]
  if (id === undefined) return null
  // a film that is not listed has a second part to its address
  const key = /^[0-9a-f]{6,20}$/.exec(parts[at + 1] ?? url.searchParams.get('h') ?? '')?.[0]
  return { page: `https://vimeo.com/${id}${key === undefined ? '' : `/${key}`}`, frame: `/video/${id}?dnt=1${key === undefined ? '' : `&h=${key}`}`, size: film }
}

function spotify(url: URL): Found | null {
  const parts = segments(url).filter((part) => part !== 'embed' && !/^intl-\w{2,5}$/.test(part))
  const [kind = '', id = ''] = parts
  if (!['track', 'album', 'playlist', 'episode', 'show', 'artist'].includes(kind) || !/^[A-Za-z0-9]{22}$/.test(id)) return null
  return { page: `https://open.spotify.com/${kind}/${id}`, frame: `/embed/${kind}/${id}`, size: { height: kind === 'track' || kind === 'episode' ? 152 : 352 } }
}

function soundCloud(url: URL): Found | null {
  const [user = '', track = '', set = ''] = segments(url)
  const slug = /^[\w-]{1,120}$/
  if (!slug.test(user) || !slug.test(track) || (track === 'sets' && !slug.test(set))) return null
  const page = `https://soundcloud.com/${user}/${track}${track === 'sets' ? `/${set}` : ''}`
  return { page, frame: `/player/?url=${encodeURIComponent(page)}&visual=false&show_teaser=false`, size: { height: track === 'sets' ? 450 : 166 } }
}

function datawrapper(url: URL): Found | null {
  const [first = '', second = ''] = segments(url)
  const id = first === '_' || first === 'chart' ? second : first
  return /^[A-Za-z0-9]{5}$/.test(id) ? { page: `https://www.datawrapper.de/_/${id}/`, frame: `/${id}/`, size: { height: 480 } } : null
}

function flourish(url: URL): Found | null {
  const [kind = '', id = ''] = segments(url)
  return ['visualisation', 'story'].includes(kind) && /^\d{3,12}$/.test(id)
    ? { page: `https://public.flourish.studio/${kind}/${id}/`, frame: `/${kind}/${id}/embed`, size: { height: 600 } }
    : null
}

function documentCloud(url: URL): Found | null {
  const id = /^\d{1,12}-[\w-]{1,200}/.exec(segments(url)[1] ?? '')?.[0]
  if (segments(url)[0] !== 'documents' || id === undefined) return null
  return { page: `https://www.documentcloud.org/documents/${id}/`, frame: `/documents/${id}/?embed=1`, size: { ratio: 4 / 5 } }
}

function internetArchive(url: URL): Found | null {
  const [kind = '', id = ''] = segments(url)
  return ['details', 'embed'].includes(kind) && /^[\w.-]{1,100}$/.test(id)
    ? { page: `https://archive.org/details/${id}`, frame: `/embed/${id}`, size: { ratio: 4 / 3 } }
    : null
}

/** A map at `#map=zoom/latitude/longitude`, or one whose frame was copied from the site’s own “Share”. */
function openStreetMap(url: URL): Found | null {
  const shared = /^[-\d.,]{7,100}$/.exec(url.searchParams.get('bbox') ?? '')?.[0]
  const [, zoom = '', latitude = '', longitude = ''] = /map=(\d{1,2})\/(-?\d{1,2}(?:\.\d+)?)\/(-?\d{1,3}(?:\.\d+)?)/.exec(url.hash) ?? []
  const size = { ratio: 4 / 3 }
  if (zoom !== '') {
    const [lat, lon] = [Number(latitude), Number(longitude)]
    const half = 360 / 2 ** Number(zoom)
    const box = [lon - half, lat - half / 2, lon + half, lat + half / 2].map((degrees) => degrees.toFixed(5)).join(',')
    return { page: `https://www.openstreetmap.org/#map=${zoom}/${latitude}/${longitude}`, frame: `/export/embed.html?bbox=${encodeURIComponent(box)}&layer=mapnik`, size }
  }
  if (shared === undefined) return null
  const [west = 0, south = 0, east = 0, north = 0] = shared.split(',').map(Number)
  const marker = /^[-\d.,]{3,50}$/.exec(url.searchParams.get('marker') ?? '')?.[0]
  return {
    page: `https://www.openstreetmap.org/#map=12/${((south + north) / 2).toFixed(5)}/${((west + east) / 2).toFixed(5)}`,
    frame: `/export/embed.html?bbox=${encodeURIComponent(shared)}&layer=mapnik${marker === undefined ? '' : `&marker=${encodeURIComponent(marker)}`}`,
    size,
  }
}

/** Whom the paper embeds from: those whose embed is a plain frame that does not follow readers, or can be told not to. */
export const embedProviders: readonly EmbedProvider[] = [
  { name: 'YouTube', verb: 'Watch', hosts: ['youtube.com', 'youtu.be', 'youtube-nocookie.com', 'music.youtube.com'], frameHost: 'www.youtube-nocookie.com', read: youTube },
  { name: 'Vimeo', verb: 'Watch', hosts: ['vimeo.com', 'player.vimeo.com'], frameHost: 'player.vimeo.com', read: vimeo },
  { name: 'Spotify', verb: 'Listen', hosts: ['open.spotify.com'], frameHost: 'open.spotify.com', read: spotify },
  { name: 'SoundCloud', verb: 'Listen', hosts: ['soundcloud.com'], frameHost: 'w.soundcloud.com', read: soundCloud },
  { name: 'Datawrapper', verb: 'See', hosts: ['datawrapper.de', 'datawrapper.dwcdn.net'], frameHost: 'datawrapper.dwcdn.net', read: datawrapper },
  { name: 'Flourish', verb: 'See', hosts: ['public.flourish.studio', 'flo.uri.sh'], frameHost: 'flo.uri.sh', read: flourish },
  { name: 'DocumentCloud', verb: 'Read', hosts: ['documentcloud.org', 'embed.documentcloud.org'], frameHost: 'embed.documentcloud.org', read: documentCloud },
  { name: 'OpenStreetMap', verb: 'See', hosts: ['openstreetmap.org'], frameHost: 'www.openstreetmap.org', read: openStreetMap },
  { name: 'the Internet Archive', verb: 'See', hosts: ['archive.org'], frameHost: 'archive.org', read: internetArchive },
]
