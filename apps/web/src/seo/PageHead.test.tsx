import { aPicture } from '@broadsheet/contract/testing'
import { describe, expect, it, jest } from '@jest/globals'
import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { aSite } from '../design/testing/aSite'

// outside a page Next's Head renders nothing
jest.unstable_mockModule('next/head', () => ({ default: ({ children }: { children: ReactNode }) => children }))
const { PageHead } = await import('./PageHead')

type Props = Parameters<typeof PageHead>[0]
const story = { publishedAt: '2026-11-20T08:30:00.000Z', changedAt: '2026-11-21T08:30:00.000Z', section: 'Politics', authors: ['/authors/ada'], topics: ['Harbours', 'Fares'] }
const render = (changes: Partial<Props> = {}) =>
  renderToStaticMarkup(<PageHead site={aSite()} origin="https://paper.example" title="Fares rise" description="By a third." path="/2026/11/fares" {...changes} />)
const property = (name: string, content: string) => `<meta property="${name}" content="${content}"/>`
const named = (name: string, content: string) => `<meta name="${name}" content="${content}"/>`

describe('PageHead', () => {
  it.each([
    ['the title', {}, '<title>Fares rise · The Broadsheet</title>'],
    ['its own address', {}, '<link rel="canonical" href="https://paper.example/2026/11/fares"/>'],
    ['where it first appeared', { canonical: 'https://elsewhere.example/a' }, '<link rel="canonical" href="https://elsewhere.example/a"/>'],
    ['that pictures may be shown large', {}, named('robots', 'max-image-preview:large')],
    ['that it is not to be found', { noIndex: true }, named('robots', 'noindex')],
    ['the locale of a language without a country', { site: aSite({ language: 'ar' }) }, property('og:locale', 'ar_EG')],
    ['the locale of a language with one', { site: aSite({ language: 'en-GB' }) }, property('og:locale', 'en_GB')],
    ['the locale of a story in another language', { language: 'fr' }, property('og:locale', 'fr_FR')],
    ['that it is a page', {}, property('og:type', 'website')],
    ['that it is a story', { story }, property('og:type', 'article')],
    ['when it came out', { story }, property('article:published_time', story.publishedAt)],
    ['when it was changed', { story }, property('article:modified_time', story.changedAt)],
    ['its topics, one by one', { story }, `${property('article:tag', 'Harbours')}${property('article:tag', 'Fares')}`],
    ['who wrote it', { story }, property('article:author', 'https://paper.example/authors/ada')],
    ['a small card without a picture', {}, named('twitter:card', 'summary')],
    ['a large card with one', { picture: aPicture() }, named('twitter:card', 'summary_large_image')],
    ['the picture’s crop', { picture: aPicture() }, property('og:image', 'https://paper.example/media/harbour.social.jpg?focus=30-70')],
    ['how large that is', { picture: aPicture() }, `${property('og:image:width', '1200')}${property('og:image:height', '630')}`],
    ['what the picture shows', { picture: aPicture() }, named('twitter:image:alt', 'Cranes over the harbour at dawn')],
    ['title and summary for cards', {}, `${named('twitter:title', 'Fares rise')}${named('twitter:description', 'By a third.')}`],
  ])('tells %s', (_what, changes, html) => {
    expect(render(changes)).toContain(html)
  })

  it('says nothing of a picture where there is none, and nothing of a story on other pages', () => {
    expect(render()).not.toMatch(/image"|image:|article:/)
  })
})
