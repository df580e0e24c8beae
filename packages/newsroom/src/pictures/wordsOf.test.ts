import { describe, expect, it } from '@jest/globals'
import { wordLimits, wordsOf, type PictureWords } from './wordsOf'

const nothing: PictureWords = { alt: null, caption: null, credit: null, licence: null }
/** As exifr hands over IPTC: a character for each byte. */
const bytes = (...values: number[]) => String.fromCharCode(...values)
const utf8 = (text: string) => bytes(...new TextEncoder().encode(text))

describe('wordsOf', () => {
  it.each<[string, unknown, Partial<PictureWords>]>([
    ['no metadata', undefined, {}],
    ['something else', 'text', {}],
    ['XMP', { dc: { description: 'The quay.', creator: 'Ana Ruiz', rights: '© Ana Ruiz' }, photoshop: { Credit: 'Reuters' } }, { caption: 'The quay.', credit: 'Ana Ruiz / Reuters', licence: '© Ana Ruiz' }],
    ['XMP in several languages', { dc: { description: [{ lang: 'x-default', value: 'The quay.' }, { lang: 'de', value: 'Der Kai.' }] } }, { caption: 'The quay.' }],
    ['XMP in one language', { dc: { description: { lang: 'x-default', value: 'The quay.' } } }, { caption: 'The quay.' }],
    ['two makers', { dc: { creator: ['Ana Ruiz', 'Bo Lind'] } }, { credit: 'Ana Ruiz, Bo Lind' }],
    ['alternative text', { Iptc4xmpCore: { AltTextAccessibility: { lang: 'x-default', value: 'A ferry at a quay' } } }, { alt: 'A ferry at a quay' }],
    ['terms before a bare notice of copyright', { xmpRights: { UsageTerms: 'CC BY 4.0', WebStatement: 'https://example.org/licence' }, dc: { rights: '© x' } }, { licence: 'CC BY 4.0' }],
    ['the address of a licence', { xmpRights: { WebStatement: 'https://example.org/licence' } }, { licence: 'https://example.org/licence' }],
    ['IPTC', { iptc: { Caption: 'Quay', Byline: 'Ana Ruiz', Credit: 'AP', CopyrightNotice: '© AP' } }, { caption: 'Quay', credit: 'Ana Ruiz / AP', licence: '© AP' }],
    ['IPTC after XMP', { iptc: { Caption: 'Old' }, dc: { description: 'New' } }, { caption: 'New' }],
    ['Exif where there is nothing else', { ifd0: { ImageDescription: 'Quay', Artist: 'Ana Ruiz', Copyright: '© Ana' } }, { caption: 'Quay', credit: 'Ana Ruiz', licence: '© Ana' }],
    ['the same name twice', { dc: { creator: 'Ana Ruiz' }, photoshop: { Credit: 'Ana Ruiz for Reuters' } }, { credit: 'Ana Ruiz for Reuters' }],
    ['an agency without a maker', { photoshop: { Credit: 'Reuters' } }, { credit: 'Reuters' }],
    ['line breaks and blanks', { dc: { description: ' The \r\n quay.\u0000 ' } }, { caption: 'The quay.' }],
    ['escaped signs', { dc: { description: 'Ruiz &amp; Lind &lt;&#8220;&#x201D;&#0;&#x110000;&#99999999;' } }, { caption: 'Ruiz & Lind <“” &#x110000;&#99999999;' }],
    ['numbers and empty texts', { dc: { description: 7, creator: ' ', rights: null } }, {}],
  ])('reads %s', (_name, tags, words) => {
    expect(wordsOf(tags)).toEqual({ ...nothing, ...words })
  })

  it.each([
    ['UTF-8', utf8('Łódź, Zürich'), 'Łódź, Zürich'],
    ['Windows Latin', bytes(0x5a, 0xfc, 0x72, 0x69, 0x63, 0x68), 'Zürich'],
    ['Windows Latin with quotes', bytes(0x93, 0x5a, 0xfc, 0x94), '“Zü”'],
    ['Mac Roman', bytes(0x5a, 0x9f, 0x72, 0x69, 0x63, 0x68), 'Zürich'],
    ['plain letters', 'Zurich', 'Zurich'],
    ['text that is no bytes any more', 'Łódź', 'Łódź'],
  ])('reads IPTC written in %s', (_name, Caption, caption) => {
    expect(wordsOf({ iptc: { Caption } }).caption).toBe(caption)
  })

  it('cuts what is too long for its field at the end of a word', () => {
    const caption = wordsOf({ dc: { description: 'word '.repeat(400) } }).caption ?? ''
    expect(caption.length).toBeLessThanOrEqual(wordLimits.caption)
    expect(caption.endsWith('word…')).toBe(true)
  })
})
