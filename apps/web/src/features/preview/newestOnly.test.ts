import { describe, expect, it } from '@jest/globals'
import { newestOnly } from './newestOnly'

/** A renderer whose answers come when the test says so. */
function aRenderer() {
  const begun: string[] = []
  const finish = new Map<string, { resolve: (answer: string) => void; reject: (reason: Error) => void }>()
  const show = newestOnly(
    (input: string) =>
      new Promise<string>((resolve, reject) => {
        begun.push(input)
        finish.set(input, { resolve, reject })
      }),
  )
  return { begun, show, finish: (input: string) => finish.get(input)?.resolve(`shown: ${input}`), fail: (input: string) => finish.get(input)?.reject(new Error(input)) }
}
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('newestOnly', () => {
  it('renders one at a time, and of those that wait only the newest', async () => {
    const { show, begun, finish } = aRenderer()
    const answers = ['F', 'Fe', 'Fer', 'Ferr'].map(show)
    expect(begun).toEqual(['F'])
    finish('F')
    await aMoment()
    expect(begun).toEqual(['F', 'Ferr'])
    finish('Ferr')
    expect(await Promise.all(answers)).toEqual(['shown: F', 'shown: Ferr', 'shown: Ferr', 'shown: Ferr'])
  })

  it('begins at once when nothing is running', async () => {
    const { show, begun, finish } = aRenderer()
    const first = show('a')
    finish('a')
    await first
    await aMoment()
    const second = show('b')
    expect(begun).toEqual(['a', 'b'])
    finish('b')
    expect(await second).toBe('shown: b')
  })

  it('goes on after one that failed, and tells only those who asked for it', async () => {
    const { show, fail, finish } = aRenderer()
    const first = show('a')
    const second = show('b')
    fail('a')
    await expect(first).rejects.toThrow('a')
    finish('b')
    expect(await second).toBe('shown: b')
    const third = show('c')
    finish('c')
    expect(await third).toBe('shown: c')
  })

  it('lets nobody wait for ever, whatever the order of asking and answering', async () => {
    const shown: string[] = []
    const show = newestOnly(async (input: number) => {
      await new Promise((resolve) => setTimeout(resolve, input % 3))
      return input
    })
    const all = Array.from({ length: 60 }, async (_, index) => {
      await new Promise((resolve) => setTimeout(resolve, index % 7))
      shown.push(String(await show(index)))
    })
    await Promise.all(all)
    expect(shown).toHaveLength(60)
  })
})
