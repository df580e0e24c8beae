import { anAuthor, aSection, aStoryCard } from '@broadsheet/contract/testing'
import { describe, expect, it } from '@jest/globals'
import { aSite } from '../design/testing/aSite'
import { breadcrumbs, sectionSteps } from './breadcrumbs'
import { collectionPage } from './collectionPage'
import { frontData } from './frontData'
import { profilePage } from './profilePage'

const site = aSite()
const culture = aSection({ path: 'culture', name: 'Culture' })
const kitchen = aSection({ path: 'culture/kitchen', name: 'Kitchen' })
const origin = 'https://paper.example'
const whole = (data: object): unknown => JSON.parse(JSON.stringify(data))

describe('frontData', () => {
  it('names the site and who publishes it, by ids that other pages refer to', () => {
    expect(frontData({ site, origin })).toMatchObject({
      '@type': 'WebSite',
      '@id': 'https://paper.example/#site',
      url: 'https://paper.example/',
      inLanguage: 'en-US',
      publisher: { '@type': 'NewsMediaOrganization', '@id': 'https://paper.example/#publisher', logo: { url: 'https://paper.example/icon.svg' } },
    })
  })
})

describe('breadcrumbs', () => {
  it('lead from the front page to the page', () => {
    const { itemListElement } = breadcrumbs({ site, origin, steps: [{ name: 'Politics', path: '/politics' }] })
    expect(itemListElement).toEqual([
      { '@type': 'ListItem', position: 1, name: 'The Broadsheet', item: 'https://paper.example/' },
      { '@type': 'ListItem', position: 2, name: 'Politics', item: 'https://paper.example/politics' },
    ])
  })

  it('lead to a part over its section', () => {
    expect(sectionSteps(kitchen, culture).map(({ name, path }) => `${name} ${path}`)).toEqual(['Culture /culture', 'Kitchen /culture/kitchen'])
    expect(sectionSteps(culture, null)).toHaveLength(1)
  })
})

describe('collectionPage', () => {
  it('lists its stories in their order', () => {
    const stories = [aStoryCard({ path: '2026/11/b' }), aStoryCard({ path: '2026/11/a' })]
    expect(whole(collectionPage({ site, origin, name: 'Politics', description: null, path: '/politics', stories }))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CollectionPage',
      name: 'Politics',
      url: 'https://paper.example/politics',
      inLanguage: 'en-US',
      isPartOf: { '@type': 'WebSite', '@id': 'https://paper.example/#site', name: 'The Broadsheet', url: 'https://paper.example/' },
      mainEntity: {
        '@type': 'ItemList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, url: 'https://paper.example/2026/11/b' },
          { '@type': 'ListItem', position: 2, url: 'https://paper.example/2026/11/a' },
        ],
      },
    })
  })
})

describe('collectionPage of sections with parts', () => {
  const page = { site, origin, description: null, stories: [] }

  it('names the parts, and a part its section', () => {
    expect(whole(collectionPage({ ...page, name: 'Culture', path: '/culture', parts: [kitchen] }))).toMatchObject({
      isPartOf: { '@type': 'WebSite' },
      hasPart: [{ '@type': 'CollectionPage', name: 'Kitchen', url: 'https://paper.example/culture/kitchen' }],
    })
    expect(whole(collectionPage({ ...page, name: 'Kitchen', path: '/culture/kitchen', whole: culture }))).toMatchObject({
      isPartOf: [{ '@type': 'WebSite' }, { '@type': 'CollectionPage', name: 'Culture', url: 'https://paper.example/culture' }],
    })
  })
})

describe('profilePage', () => {
  it('says who an author is and where else to be found', () => {
    const links = [{ label: 'Mastodon', url: 'https://social.example/@keith' }]
    expect(profilePage({ site, origin, author: anAuthor({ links }) })).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: {
        '@type': 'Person',
        name: 'Keith Jacobs',
        url: 'https://paper.example/authors/keith-jacobs',
        jobTitle: 'National correspondent',
        description: 'Keith writes about power.',
        sameAs: ['https://social.example/@keith'],
        worksFor: { name: 'The Broadsheet' },
      },
    })
  })

  it('says no more than is known', () => {
    const { mainEntity } = profilePage({ site, origin, author: anAuthor({ bio: null, photo: null, roleLine: null }) })
    expect(Object.keys(Object(whole(mainEntity)))).toEqual(['@type', 'name', 'url', 'worksFor'])
  })
})
