import { describe, expect, it } from '@jest/globals'
import { everyComment, learn, type Lesson } from './learn'
import { spamFeatures, type WrittenComment } from './spamFeatures'
import { spamScore, spamThresholds, type SpamCount, type SpamCounts } from './spamScore'
import { startingModel } from './startingModel'

const nothing: SpamCounts = { total: { spam: 0, ham: 0 }, of: new Map() }
const aComment = (text: string, more: Partial<WrittenComment> = {}): WrittenComment => ({ name: 'Rea Der', site: null, text, ...more })

function taught(lessons: readonly (readonly [text: string, lesson: Lesson])[]): SpamCounts {
  const of = new Map<string, SpamCount>()
  for (const [text, lesson] of lessons) {
    for (const more of learn({ features: spamFeatures(aComment(text)), before: null, now: lesson })) {
      const count = of.get(more.feature) ?? { spam: 0, ham: 0 }
      of.set(more.feature, { spam: count.spam + more.spam, ham: count.ham + more.ham })
    }
  }
  return { total: of.get(everyComment) ?? { spam: 0, ham: 0 }, of }
}
const score = (comment: WrittenComment, counts = nothing) => spamScore({ features: spamFeatures(comment), counts, model: startingModel })

describe('spamScore in a new newsroom', () => {
  it.each<[text: string, more: Partial<WrittenComment>]>([
    ['I agree!', {}], ['Great article, thank you.', {}], ['👍', {}], ['No.', {}], ['Thanks!!!', {}], ['Ich stimme zu. Guter Artikel!', {}], ['Merci pour cet article très intéressant.', {}],
    ['我同意', {}], ['同意です。', {}], ['أوافق', {}], ['Согласен с автором.', {}], ['Katılıyorum.', {}], ['De acuerdo.', {}],
    ['WHAT A DISGRACE!!! THE MAYOR SHOULD RESIGN', {}],
    ['So the casino wins again. Gambling ruins families, and betting shops are next.', {}],
    ['I lost money in bitcoin and crypto trading. Never again.', {}],
    ['My wife paid $500 for viagra, the police laughed.', {}],
    ['Check out the library, it is lovely. Click on the map for the way.', {}],
    ['The minutes are at https://council.example.gov/minutes/2026-11.pdf', {}],
    ['Two sources: https://www.bbc.com/news/1 and https://www.reuters.com/a', {}],
    ['Work from home should stay. I save an hour every day and 20 € a week.', {}],
    ['Contact the council: 01234 567890, or info@harbour.example', {}],
    ['Thanks for this.', { name: 'Ada', site: 'https://ada.example' }],
    ['Well said', { name: 'Juan Carlos García López de Haro' }],
    ['Nice post, very informative. Thanks for sharing!', { site: 'https://john.example' }],
  ])('does not hold “%s”', (text, more) => {
    expect(score(aComment(text, more)).score).toBeLessThan(spamThresholds.hold)
  })

  it.each<[text: string, more: Partial<WrittenComment>]>([
    ['Check out my channel', {}],
    ['I earn $500 daily profit, contact him on whatsapp +1 234 567 8901 or email him at expert@example.com', {}],
    ['Best online casino bonus http://casino-bonus.xyz http://slots.top http://x.club', {}],
    ['<a href="http://pills.biz">buy viagra</a> [url=http://pills.biz]cialis[/url]', {}],
    ['v i a g r a cheap www.pills.top', {}],
    ['My ex is back, thanks to the spell caster. Contact him: love@example.com, WhatsApp +234 803 123 4567', {}],
    ['Great post!', { name: 'Cheap Casino Bonus', site: 'https://casino.top' }],
  ])('holds “%s”, and puts nothing away that it has not learned', (text, more) => {
    const found = score(aComment(text, more)).score
    expect(found).toBeGreaterThanOrEqual(spamThresholds.hold)
    expect(found).toBeLessThan(spamThresholds.spam)
  })
})

describe('spamScore that has learned', () => {
  const ham = ['The harbour needs a new wall', 'My boat was in that harbour', 'The council paid for the wall', 'Who paid for the boat?'].map((text) => [text, 'ham'] as const)
  const spam = ['Buy gold coins at goldcoins.top', 'Gold coins shipped today goldcoins.top', 'Rare gold coins for all goldcoins.top', 'Gold coins and more goldcoins.top'].map((text) => [text, 'spam'] as const)

  it('knows what it was taught, and says by what', () => {
    const found = score(aComment('Get gold coins at goldcoins.top'), taught([ham, spam, spam, ham, ham, spam].flat()))
    expect(found.score).toBeGreaterThan(spamThresholds.hold)
    expect(found.because).toHaveLength(5)
    expect(found.because).toContain('for spam: a link to goldcoins.top')
    expect(found.weighed[0]).toEqual({ feature: expect.any(String), says: expect.any(String), weight: expect.any(Number) })
  })

  it('says what speaks against it', () => {
    const found = score(aComment('Who paid for the harbour wall?'), taught([ham, spam, ham, spam, ham].flat()))
    expect(found.score).toBeLessThan(0.12)
    expect(found.because).toEqual(expect.arrayContaining([expect.stringMatching(/^against spam: “\w+( \w+)?”$/)]))
  })

  it.each([[19, false], [20, true]])('puts away what it knows when it has learned %d comments of each kind: %s', (count, expected) => {
    const counts = taught(Array.from({ length: count }, () => [['Gold coins at goldcoins.top, rare gold coins', 'spam'] as const, ['The harbour needs a wall', 'ham'] as const]).flat())
    expect(score(aComment('Rare gold coins at goldcoins.top'), counts).score >= spamThresholds.spam).toBe(expected)
  })

  it('outgrows the model', () => {
    const ofCasino = aComment('The casino should pay for gambling')
    const lessons = Array.from({ length: 6 }, () => ['The casino is a scandal, so is gambling', 'ham'] as const)
    expect(score(ofCasino, taught([...lessons, ...spam])).score).toBeLessThan(score(ofCasino).score * 0.7)
  })

  it.each<[string, SpamCounts]>([
    ['of one kind only', taught(ham)],
    ['of spam only', taught(spam.slice(0, 1))],
  ])('holds no short comment for what it learned %s', (_name, counts) => {
    expect(score(aComment('I agree!'), counts).score).toBeLessThan(spamThresholds.hold)
  })

  it('takes counts below zero for none', () => {
    const counts = { total: { spam: -1, ham: -2 }, of: new Map([['word:agree', { spam: -3, ham: -1 }]]) }
    expect(score(aComment('I agree!'), counts)).toEqual(score(aComment('I agree!')))
  })

  it('stays between 0 and 1, whatever it is given', () => {
    const features = Array.from({ length: 500 }, (_, index) => `word:${index}`)
    const counts = { total: { spam: 1e9, ham: 1e9 }, of: new Map(features.map((feature) => [feature, { spam: 1e9, ham: 0 }])) }
    const found = spamScore({ features, counts, model: new Map() })
    expect(found.score).toBeGreaterThan(0.99)
    expect(found.score).toBeLessThanOrEqual(1)
    expect(spamScore({ features: [], counts: nothing, model: startingModel })).toMatchObject({ because: [], weighed: [] })
  })

  it.each([
    ['host:a.com', 'a link to a.com'], ['ending:xyz', 'a link that ends in .xyz'], ['name:casino', '“casino” in the name'], ['shape:2 links', '2 links'], ['pair:click here', '“click here”'],
  ])('calls %s %s', (feature, says) => {
    expect(spamScore({ features: [feature], counts: nothing, model: new Map([[feature, 1]]) }).because).toEqual([`for spam: ${says}`])
  })
})

describe('startingModel', () => {
  it('has a weight for each of its features that no single one can decide by', () => {
    for (const weight of startingModel.values()) expect(Math.abs(weight)).toBeLessThan(3)
    expect(startingModel.size).toBeGreaterThan(300)
  })
})
