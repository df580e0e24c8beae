/** A feature in words a moderator understands: “casino”, 2 links, a link to example.com. */
export function describeFeature(feature: string): string {
  const colon = feature.indexOf(':')
  const [kind, what] = [feature.slice(0, colon), feature.slice(colon + 1)]
  switch (kind) {
    case 'host':
      return `a link to ${what}`
    case 'ending':
      return `a link that ends in .${what}`
    case 'name':
      return `“${what}” in the name`
    case 'shape':
      return what
    default:
      return `“${what}”`
  }
}
