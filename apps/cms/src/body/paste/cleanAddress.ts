/** Parameters that follow a reader from place to place and mean nothing to the page. */
const tracking =
  /^(?:utm_\w+|mtm_\w+|pk_\w+|fbclid|gclid|gclsrc|dclid|wbraid|gbraid|gad_source|gad_campaignid|msclkid|yclid|twclid|ttclid|li_fat_id|epik|igsh|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_id|vero_conv|oly_anon_id|oly_enc_id|wickedid|rb_clickid|s_cid|cmpid|ns_\w+|spm|_ga|_gl|trk|trkcampaign|ref_src|ref_url|smid|srnd|cmp|ito|guccounter|guce_\w+|xtor|at_\w+)$/i

/** Shops and players that add a mark of the one who shares. */
const sharers = [/(?:^|\.)youtu\.be$/, /(?:^|\.)youtube\.com$/, /(?:^|\.)spotify\.com$/]

/** Pages that only lead on to another, by host and path, with the parameter that says where. */
const detours: readonly { page: RegExp; parameters: readonly string[] }[] = [
  { page: /^(?:www\.)?google\.[a-z.]+\/url$/, parameters: ['q', 'url'] },
  { page: /^[\w.-]*safelinks\.protection\.outlook\.com\//, parameters: ['url'] },
  { page: /^(?:l|lm)\.(?:facebook|instagram)\.com\//, parameters: ['u'] },
  { page: /^(?:www\.)?linkedin\.com\/(?:redir\/redirect|safety\/go)$/, parameters: ['url'] },
  { page: /^out\.reddit\.com\//, parameters: ['url'] },
  { page: /^(?:www\.)?youtube\.com\/redirect$/, parameters: ['q'] },
  { page: /^slack-redir\.net\/link$/, parameters: ['url'] },
  { page: /^(?:www\.)?duckduckgo\.com\/l\/$/, parameters: ['uddg'] },
  { page: /^vk\.com\/away\.php$/, parameters: ['to'] },
]

/**
 * Where a pasted link leads in the end, without detours and what tracks readers; null if it leads nowhere that a reader of
 * the paper could follow (a script, a file, a place within its page, an address without host).
 */
export function cleanAddress(href: string, detoursLeft = 4): string | null {
  const text = href.trim()
  if (/^(?:mailto|tel):[^\s]+$/i.test(text)) return text.replace(/\?.*$/, '')
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text)) return null
  const url = new URL(text)
  const led = detoursLeft === 0 ? null : targetOf(url)
  if (led !== null) return cleanAddress(led, detoursLeft - 1)
  const followed = [...url.searchParams.keys()].filter((name) => tracking.test(name) || (name === 'si' && sharers.some((host) => host.test(url.hostname))))
  // as it was written where there is nothing to take away
  if (followed.length === 0) return text.replace(/#:~:text=.*$/, '')
  for (const name of followed) url.searchParams.delete(name)
  return url.href.replace(/\?(?=#|$)/, '').replace(/#:~:text=.*$/, '')
}

function targetOf(url: URL): string | null {
  const page = `${url.hostname}${url.pathname}`
  const [, defended] = page.startsWith('urldefense.com/v3/') ? (/__(https?:\/\/?.+?)__;/.exec(url.href) ?? []) : []
  if (defended !== undefined) return defended.replace(/^(https?):\/(?!\/)/, '$1://')
  const parameters = detours.find((detour) => detour.page.test(page))?.parameters ?? []
  return parameters.map((name) => url.searchParams.get(name)).find((target) => target !== null && /^https?:\/\//i.test(target)) ?? null
}
