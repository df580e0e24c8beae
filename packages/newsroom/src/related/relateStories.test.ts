import { describe, expect, it } from '@jest/globals'
import { learnPaper } from './learnPaper'
import type { RelatableStory } from './relatableStory'
import { relateStories } from './relateStories'
import { aRelatable } from './testing/aRelatable'

const about = {
  harbor: 'The harbor council voted on cranes, wharf rents and the ferry landing.',
  port: 'Dockworkers at the wharf want cranes and a ferry before the harbor opens.',
  wharf: 'Ferry tickets and wharf rents rise as the harbor fills with ships.',
  comet: 'A student found a comet with the telescope on the hill.',
  bread: 'Bakers say flour and rye make a loaf dearer.',
}
const background = Object.values(about).map((text, index) => aRelatable(`background-${index}`, text))
const paper = learnPaper(background)
const story = aRelatable('self', about.harbor, { section: 'politics', topics: ['housing'] })
const section = { section: 'politics' }

type Case = { candidates: RelatableStory[]; picks?: string[]; never?: string[]; story?: RelatableStory; count?: number }
const ids = ({ candidates, picks = [], never = [], story: one = story, count = 3 }: Case) =>
  relateStories({ story: one, candidates, paper, picks, never: new Set(never), count }).map((related) => related.story.id)

describe('relateStories', () => {
  it.each<[string, Case, string[]]>([
    ['puts the nearest in words first', { candidates: [aRelatable('bread', about.bread), aRelatable('port', about.port)] }, ['port', 'bread']],
    ['lets a shared topic weigh more than a section', { candidates: [aRelatable('a', about.bread, section), aRelatable('b', about.bread.replace('dearer', 'cheaper'), { topics: ['housing'] })] }, ['b', 'a']],
    ['puts an editor’s picks first, in their order', { candidates: [aRelatable('port', about.port), aRelatable('bread', about.bread), aRelatable('comet', about.comet)], picks: ['comet', 'bread'] }, ['comet', 'bread', 'port']],
    ['takes no more picks than there is room for', { candidates: [aRelatable('bread', about.bread), aRelatable('comet', about.comet)], picks: ['comet', 'bread'], count: 1 }, ['comet']],
    ['names a pick once', { candidates: [aRelatable('port', about.port)], picks: ['port', 'port'] }, ['port']],
    ['passes over a pick that is not there', { candidates: [aRelatable('port', about.port)], picks: ['gone'] }, ['port']],
    ['never shows the story itself', { candidates: [story, aRelatable('port', about.port)], picks: ['self'] }, ['port']],
    ['never shows what is not live, picked or not', { candidates: [aRelatable('a', about.port, { standing: 'taken down' }), aRelatable('b', about.port, { standing: 'embargoed' }), aRelatable('c', about.port, { standing: 'unpublished' })], picks: ['a', 'b', 'c'] }, []],
    ['keeps apart what an editor keeps apart, even if it is picked', { candidates: [aRelatable('port', about.port), aRelatable('bread', about.bread)], never: ['port'], picks: ['port'] }, ['bread']],
    ['shows nothing sponsored under reporting', { candidates: [aRelatable('port', about.port, { sponsored: true })] }, []],
    ['shows what is sponsored under its like', { candidates: [aRelatable('port', about.port, { sponsored: true })], story: { ...story, sponsored: true } }, ['port']],
    ['leaves out a copy of the story itself', { candidates: [aRelatable('copy', about.harbor), aRelatable('port', about.port)] }, ['port']],
    ['shows a copy of the story that an editor picks', { candidates: [aRelatable('copy', about.harbor)], picks: ['copy'] }, ['copy']],
    ['shows one of several copies', { candidates: [aRelatable('a', about.port), aRelatable('b', about.port), aRelatable('c', about.port), aRelatable('bread', about.bread)] }, ['a', 'bread']],
    ['leaves out a copy of a pick', { candidates: [aRelatable('a', about.port), aRelatable('b', about.port)], picks: ['b'] }, ['b']],
    ['prefers something else to a story that half repeats one already there', { candidates: [aRelatable('port', about.port), aRelatable('again', `${about.port} And ships.`), aRelatable('wharf', about.wharf)] }, ['port', 'wharf']],
    ['orders equals by id, so that two runs agree', { candidates: [aRelatable('b'), aRelatable('a')] }, ['a', 'b']],
    ['orders equals by id, whatever their order was', { candidates: [aRelatable('a'), aRelatable('b')] }, ['a', 'b']],
    ['stops at the count', { candidates: ['a', 'b', 'c', 'd', 'e'].map((id) => aRelatable(id)) }, ['a', 'b', 'c']],
    ['shows nothing where there is nothing', { candidates: [] }, []],
  ])('%s', (_name, asked, expected) => {
    expect(ids(asked)).toEqual(expected)
  })
})
