import { describe, expect, it } from '@jest/globals'
import { Window } from 'happy-dom'
import { shareStory } from './shareStory'

const row =
  '<div data-share="https://paper.example/2026/11/a" data-title="A story"><button data-way="share" hidden>Share</button><button data-way="copy" hidden>Copy</button><span role="status" data-copied="Copied" data-failed="Not copied"></span></div>'

const open = (abilities: object) => {
  const { document } = new Window()
  document.body.innerHTML = row
  shareStory(document as unknown as Document, abilities as Navigator)
  const button = (way: string) => [...document.querySelectorAll('button')].find(({ dataset }) => dataset['way'] === way)
  return { said: () => document.querySelector('[role=status]')?.textContent, button, shown: ['share', 'copy'].filter((way) => button(way)?.hidden === false) }
}
const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('shareStory', () => {
  it.each([
    ['nothing', {}, []],
    ['a clipboard', { clipboard: {} }, ['copy']],
    ['a menu of its own and a clipboard', { clipboard: {}, share: () => Promise.resolve() }, ['share', 'copy']],
  ])('shows what a browser with %s can do', (_what, abilities, ways) => {
    expect(open(abilities).shown).toEqual(ways)
  })

  it.each([
    ['Copied', () => Promise.resolve()],
    ['Not copied', () => Promise.reject(new Error('forbidden'))],
  ])('says “%s” once it has tried to copy the address', async (words, answer) => {
    const copied: string[] = []
    const { said, button } = open({
      clipboard: {
        writeText: (text: string) => {
          copied.push(text)
          return answer()
        },
      },
    })
    button('copy')?.click()
    await settled()
    expect([said(), copied]).toEqual([words, ['https://paper.example/2026/11/a']])
  })

  it('hands title and address to the menu, and takes a change of mind', async () => {
    const shared: object[] = []
    const { button, said } = open({
      share: (data: object) => {
        shared.push(data)
        return Promise.reject(new Error('AbortError'))
      },
    })
    button('share')?.click()
    await settled()
    expect([shared, said()]).toEqual([[{ title: 'A story', url: 'https://paper.example/2026/11/a' }], ''])
  })
})
