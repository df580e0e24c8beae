import type { PictureWords } from '@broadsheet/newsroom'

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

/**
 * An XMP packet with who made a picture and under what terms, and nothing else: agencies ask that it stays with the file.
 * Null where the file said neither.
 */
export function rightsPacket({ credit, licence }: Pick<PictureWords, 'credit' | 'licence'>): string | null {
  if (credit === null && licence === null) return null
  const parts = [
    ...(credit === null ? [] : [`<photoshop:Credit>${escaped(credit)}</photoshop:Credit>`]),
    ...(licence === null ? [] : [`<xmpRights:UsageTerms><rdf:Alt><rdf:li xml:lang="x-default">${escaped(licence)}</rdf:li></rdf:Alt></xmpRights:UsageTerms>`]),
  ]
  const names = 'xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"'
  return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${names}>${parts.join('')}</rdf:Description></rdf:RDF></x:xmpmeta>`
}
