import { embedProviders, type EmbedProvider } from './embedProviders'

/** Something of another site that a page can show in a frame once its reader asks for it. */
export type Embed = {
  /** As its readers know it: “YouTube”. */
  provider: string
  /** What a link to it says before the provider’s name: “Watch at YouTube”. */
  verb: EmbedProvider['verb']
  /** The page of it at the provider, without what would track a reader. */
  page: string
  /** The address of the frame; always https, at one of `embedFrameHosts`. */
  frame: string
  /** The frame’s width divided by its height, or its height in pixels where it does not depend on the width. */
  size: { ratio: number } | { height: number }
}

/** The hosts that frames may come from: what a page’s security policy allows, and nothing else. */
export const embedFrameHosts: readonly string[] = embedProviders.map(({ frameHost }) => frameHost)

/** The providers an editor may embed from, as a sentence names them. */
const embedProviderNames: readonly string[] = embedProviders.map(({ name }) => name)

/** What stands at `address` if it is a page of a provider the paper allows, else null. An address without scheme is taken for https. */
export function embedFor(address: string): Embed | null {
  const text = address.trim()
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (!URL.canParse(written)) return null
  const url = new URL(written)
  if (!['https:', 'http:'].includes(url.protocol) || url.username !== '' || url.port !== '') return null
  const host = url.hostname.replace(/^(?:www|m)\./, '')
  for (const { name, verb, hosts, frameHost, read } of embedProviders) {
    const found = hosts.includes(host) ? read(url) : null
    if (found !== null) return { provider: name, verb, page: found.page, frame: `https://${frameHost}${found.frame}`, size: found.size }
  }
  return null
}

/** Why `address` cannot be embedded, as a sentence that lists what can; null if it can be. */
export function faultOfEmbed(address: string): string | null {
  if (embedFor(address) !== null) return null
  const names = `${embedProviderNames.slice(0, -1).join(', ')} or ${embedProviderNames.at(-1) ?? ''}`
  return `This cannot be embedded. Paste the address of a page at ${names}, or make it a link in the text.`
}
