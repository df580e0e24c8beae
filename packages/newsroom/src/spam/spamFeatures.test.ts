import { describe, expect, it } from '@jest/globals'
import { spamFeatures, type WrittenComment } from './spamFeatures'

const features = (text: string, more: Partial<WrittenComment> = {}) => spamFeatures({ name: 'Rea Der', site: null, text, ...more })

describe('spamFeatures', () => {
  it.each<[string, string, string[]]>([
    ['words and pairs of them, in lower case', 'Great Casino!', ['word:great', 'word:casino', 'pair:great casino']],
    ['letters in one form', 'ＣＡＳＩＮＯ 𝐂𝐚𝐬𝐢𝐧𝐨 don’t', ['word:casino', "word:don't"]],
    ['words written without spaces', '赌场很好', ['word:赌场']],
    ['words from right to left, without optional marks', 'كازِينو', ['word:كازينو']],
    ['words that are spelled out', 'c a s i n o and v.i.a.g.r.a', ['word:casino', 'word:viagra', 'shape:letters of a word set apart']],
    ['words with invisible characters in them', 'cas\u200Bino', ['word:casino', 'shape:invisible characters in words']],
    ['where links lead, with their ending', 'See https://blog.pills.xyz/a.', ['host:pills.xyz', 'ending:xyz', 'shape:1 link']],
    ['links without a beginning', 'See www.example.org, pills.top and pills.top/a', ['host:example.org', 'host:pills.top', 'shape:3 to 5 links']],
    ['whose a host is where a country gives out the second level', 'http://a.shop.co.uk', ['host:shop.co.uk', 'ending:uk']],
    ['a bare number as a host', 'http://192.0.2.1/x', ['host:192.0.2.1']],
    ['words in a link, but not its keys', 'http://x.com/cheap-viagra?k=a9b8c7', ['word:cheap', 'word:viagra']],
  ])('names %s', (_name, text, expected) => {
    expect(features(text)).toEqual(expect.arrayContaining(expected))
  })

  it.each([
    ['a sentence that ends without a space', 'It is so.Next one', 'shape:no link'],
    ['an email address', 'me@example.com', 'shape:no link'],
    ['what only begins like a link', 'http://', 'shape:no link'],
    ['a host that is none', 'http://[oops see', 'shape:no link'],
    ['a number as a word', '100 200', 'shape:up to 5 words'],
  ])('takes %s for what it is', (_name, text, expected) => {
    expect(features(text)).toContain(expected)
    expect(features(text).filter((feature) => /^(host|ending|word:\d)/.test(feature))).toEqual([])
  })

  it('takes a link that leads nowhere as a link without a host', () => {
    expect(features('https://%%% www.').filter((feature) => feature.startsWith('host'))).toEqual([])
  })

  it.each<[string, Partial<WrittenComment>, string, string]>([
    ['two links', {}, 'http://a.com http://b.com', '2 links'],
    ['many links', {}, 'a.com b.com c.com d.com e.com f.com', 'more than 5 links'],
    ['links with nothing said', {}, 'look http://a.com', 'little but links'],
    ['markup', {}, '[url=http://a.com]x[/url]', 'markup for links'],
    ['shouting', {}, 'THIS IS A LOUD COMMENT', 'mostly in capitals'],
    ['some shouting', {}, 'THIS IS somewhat of a loud comment', 'many capitals'],
    ['excitement', {}, 'So! Much! Joy!', 'many exclamation marks'],
    ['emoji', {}, '🔥🔥🔥🔥', 'many emoji'],
    ['an email address', {}, 'write to me@example.com', 'an email address'],
    ['a phone number', {}, 'call +44 20 7946 0000', 'a phone number'],
    ['money', {}, 'I made $500', 'a sum of money'],
    ['letters that only look alike', {}, 'cаsino', 'letters of two alphabets in one word'],
    ['repetition', {}, 'buy now '.repeat(12), 'the same words again and again'],
    ['a site', { site: 'https://example.org' }, 'x', 'a web site given'],
    ['an address for a name', { name: 'cheap-pills.com' }, 'x', 'a name that is a slogan'],
    ['a price for a name', { name: 'Loans from $5' }, 'x', 'a name that is a slogan'],
    ['a sentence for a name', { name: 'the best essay writing service ever' }, 'x', 'a name that is a slogan'],
    ['six words', {}, 'one two three four five six', '6 to 20 words'],
    ['thirty words', {}, 'word '.repeat(30), '21 to 60 words'],
    ['a hundred words', {}, 'word '.repeat(100), '61 to 200 words'],
    ['three hundred words', {}, 'word '.repeat(300), 'more than 200 words'],
  ])('sees %s', (_name, more, text, expected) => {
    expect(features(text, more)).toContain(`shape:${expected}`)
  })

  it.each([['Juan Carlos García López'], ['Ada1990'], ['Dr. O’Neill-Smith']])('takes %s for a name', (name) => {
    expect(features('x', { name })).not.toContain('shape:a name that is a slogan')
  })

  it('keeps words of the name apart from those of the text', () => {
    expect(features('Well said', { name: 'Casino Anna' })).toEqual(expect.arrayContaining(['name:casino', 'word:well']))
    expect(features('Well said', { name: 'Casino Anna' })).not.toContain('word:casino')
  })

  it('says nothing wrong of an empty comment', () => {
    expect(features('', { name: '', site: '' })).toEqual(['shape:no link', 'shape:up to 5 words'])
  })

  it.each([
    ['of different words', Array.from({ length: 2500 }, (_, index) => `w${index}x http://h${index}.com`).join(' ')],
    ['of one word', 'a'.repeat(20_000)],
    ['of one letter after the other', 'a '.repeat(5000)],
    ['of families', '👩‍👩‍👧‍👦'.repeat(5000)],
    ['of dots', 'a.'.repeat(10_000)],
    ['of at signs', 'a@'.repeat(10_000)],
    ['of digits', '+1 '.repeat(5000)],
    ['without spaces', '赌场很好'.repeat(1250)],
    ['of broken characters', '\uD83D\u0000'.repeat(5000)],
  ])('is bounded in number, length and time for a text %s', (_name, text) => {
    const began = performance.now()
    const found = features(text)
    expect(performance.now() - began).toBeLessThan(250)
    expect(found.length).toBeLessThanOrEqual(500)
    expect(new Set(found).size).toBe(found.length)
    expect(Math.max(...found.map((feature) => feature.length))).toBeLessThanOrEqual(120)
    expect(features(text)).toEqual(found)
  })
})
