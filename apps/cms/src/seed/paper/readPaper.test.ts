import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, it } from '@jest/globals'
import { imageIds } from './drawImage'
import { inlineImages } from './inlineImages'
import { readPaper } from './readPaper'

const ours = dirname(fileURLToPath(import.meta.url))
const paper = await readPaper()

const seed = 'sanctuary-cities-stand-firm-against-trumps-deportation-push'
const theArticle = {
  headline: 'Sanctuary Cities Stand Firm Against Trump’s Deportation Push',
  lines: [
    'Sanctuary cities across the U.S. are actively resisting President Trump’s mass deportation agenda through legal challenges, policy defiance, and public advocacy. These jurisdictions, including Denver, San Francisco, Chicago, and New York, argue that federal overreach undermines public safety and violates constitutional principles. Here’s how they’re pushing back:',
    '## Legal Challenges',
    'San Francisco and other cities have filed lawsuits against the Trump administration, arguing that withholding federal funding or prosecuting local officials for non-cooperation is unconstitutional. Courts previously ruled in favor of sanctuary policies during Trump’s first term, affirming that immigration enforcement is a federal responsibility. Denver Mayor Mike Johnston has vowed to defend the city’s policies even if faced with jail time, citing the importance of protecting immigrant communities.',
    '## Policy Defiance',
    '- Sanctuary cities refuse to honor ICE detainer requests without judicial warrants, citing Fourth Amendment protections against unlawful detention. For example, San Francisco’s 1989 ordinance prohibits using city resources to assist ICE unless mandated by law.',
    '- Cities like Chicago bar police from inquiring about immigration status or alerting ICE about release dates, aiming to build trust with immigrant communities.',
    '## Public Safety and Economic Arguments',
    'Proponents emphasize that sanctuary policies reduce crime by encouraging undocumented residents to report crimes and access services. Studies show these cities often have lower crime rates and stronger economies than non-sanctuary counterparts. However, critics like Douglas County, Colorado, claim policies strain local resources, pointing to Denver’s $356 million spending on migrant support.',
    '## Political and Community Advocacy',
    'Mayors of sanctuary cities, including Brandon Johnson (Chicago) and Eric Adams (New York), have testified before Congress to defend their stance, arguing that cooperation with ICE would destabilize communities. Meanwhile, Trump’s administration has escalated raids and threatened to deputize local police under Section 287(g) of the Immigration and Nationality Act, a move cities reject as coercive.',
    '## What’s Next?',
    'The legal battle over federal vs. state authority will likely reach the Supreme Court. While the Trump administration seeks to end sanctuary cities, legal experts note Congress cannot outright ban them due to constitutional limits on federal power. Cities are preparing for prolonged clashes, with Denver Public Schools suing over ICE presence in schools and New York contesting withheld federal reimbursements.',
    'Sanctuary cities remain a critical flashpoint in the immigration debate, balancing local autonomy against federal enforcement priorities. Their resistance underscores broader tensions over governance, civil rights, and the role of cities in national policy.',
  ],
  related: ['Trump’s Media Mastery: How TV Made Him a Conservative Icon', 'TikTok’s U.S. Fate Hangs in the Balance Amid Political Tensions'],
}

function storyNamed(slug: string) {
  const story = paper.stories.find((candidate) => candidate.slug === slug)
  if (story === undefined) throw new Error(`no story is named ${slug}`)
  return story
}

describe('the article the project began from', () => {
  it('keeps its headline and its writer', () => {
    expect(storyNamed(seed)).toMatchObject({ headline: theArticle.headline, byline: ['keith-jacobs'], section: 'politics' })
  })

  it('has every line of the original, word for word and in order, and no other', () => {
    const lines = storyNamed(seed)
      .body.split('\n')
      .filter((line) => line !== '')
    expect(lines).toEqual(theArticle.lines)
  })

  it('leads to the two stories that stood beneath it', () => {
    expect(storyNamed(seed).related.map((slug) => storyNamed(slug).headline)).toEqual(theArticle.related)
  })

  it('takes its standfirst from its own text', () => {
    const { body, standfirst } = storyNamed(seed)
    expect(body).toContain(standfirst)
  })
})

describe('the paper', () => {
  it('has enough to fill its fronts', () => {
    expect(paper.stories.length).toBeGreaterThanOrEqual(34)
    expect(paper.sections.length).toBeGreaterThanOrEqual(6)
    expect(paper.authors.length).toBeGreaterThanOrEqual(6)
    expect(paper.authors[0]?.slug).toBe('keith-jacobs')
  })

  it.each(paper.sections.map(({ slug, partOf }) => [slug, partOf === undefined ? 5 : 3] as const))('has in %s at least %i stories', (section, least) => {
    expect(paper.stories.filter((story) => story.section === section).length).toBeGreaterThanOrEqual(least)
  })

  it.each(paper.topics.map(({ slug }) => slug))('has at least two stories about %s', (topic) => {
    expect(paper.stories.filter((story) => story.topics.includes(topic)).length).toBeGreaterThanOrEqual(2)
  })

  it('lists the newest story first', () => {
    const days = paper.stories.map(({ daysAgo }) => daysAgo)
    expect(days).toEqual(days.toSorted((a, b) => a - b))
  })

  it('draws no picture that nobody shows', () => {
    const shown = [
      ...paper.authors.map(({ portrait }) => portrait),
      ...paper.stories.flatMap(({ body, image }) => [...inlineImages(body), ...(image ? [image] : [])]).map(({ id }) => id),
    ]
    expect(shown.toSorted()).toEqual(imageIds.toSorted())
  })

  it('links to example addresses only', () => {
    const addresses = paper.stories.flatMap(({ body }) => [...body.matchAll(/\]\((?!image:)([^)]*)\)/g)].map(([, address]) => address))
    expect(addresses.filter((address) => !/^https:\/\/example\.(?:com|org)(?:\/|$)/.test(address ?? ''))).toEqual([])
  })

  it('colours its sections so that white text can be read on them', () => {
    const contrasts = paper.sections.map(({ colour }) => 1.05 / (luminance(colour) + 0.05))
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5)
  })
})

function luminance(colour: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

describe('a broken paper', () => {
  const folders: string[] = []
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))))

  async function readBroken(file: string, from: string | RegExp, to: string) {
    const folder = await mkdtemp(join(tmpdir(), 'paper-'))
    folders.push(folder)
    await cp(ours, folder, { recursive: true, filter: (source) => !source.endsWith('.ts') })
    await writeFile(join(folder, file), (await readFile(join(folder, file), 'utf8')).replace(from, to))
    return readPaper(folder)
  }

  const story = 'stories/what-a-loaf-costs-now.md'

  it.each([
    ['an unknown section', story, 'section: business', 'section: baking', `${story}: section: unknown section "baking"`],
    ['an unknown author', story, '[nell-abernathy]', '[nobody]', `${story}: byline: unknown author "nobody"`],
    ['an unknown topic', story, 'topics: [food]', 'topics: [bread]', `${story}: topics: unknown topic "bread"`],
    ['an unknown image', story, 'id: bakery-window', 'id: no-window', `${story}: image: unknown image "no-window"`],
    ['an unknown related story', story, 'comments:', 'related: [gone]\ncomments:', `${story}: related: unknown story "gone"`],
    ['a field of the wrong shape', story, 'daysAgo: 24', 'daysAgo: soon', `${story}: daysAgo: `],
    ['a field nobody asked for', story, 'section:', 'colour: red\nsection:', `${story}: top: Unrecognized key: "colour"`],
    ['a reply before what it answers', story, 'minutesAfter: 131', 'minutesAfter: 1', `${story}: comments.1.replies.0.minutesAfter: `],
    ['an ill-written inline image', story, /$/, '\n![x](image:soup-bowl)\n', `${story}: body: an image is written `],
    ['front matter that is no YAML', story, 'headline: "', 'headline: "" "', `${story}: not readable: `],
    ['a list that is no JSON', 'topics.json', '[', '', 'topics.json: not readable: '],
    ['a slug that occurs twice', 'topics.json', '"courts"', '"immigration"', 'topics.json: slug: "immigration" occurs twice'],
    ['a part that stands before its section', 'sections.json', '"partOf": "culture"', '"partOf": "sport"', 'sections.json: 5.partOf: unknown section "sport"'],
    ['an unknown portrait', 'authors.json', '"portrait-keith-jacobs"', '"nobody"', 'authors.json: 0.portrait: unknown image "nobody"'],
  ])('with %s is refused, naming the file and the field', async (_, file, from, to, message) => {
    await expect(readBroken(file, from, to)).rejects.toThrow(message)
  })
})
