import { describe, expect, it } from '@jest/globals'
import { inTurn } from './inTurn'

/** A task that ends when it is told to. */
function aTask(started: string[], name: string) {
  const { promise, resolve, reject } = deferred()
  return { run: () => (started.push(name), promise), resolve, reject }
}

function deferred() {
  let resolve = () => {}
  let reject = (_error: Error) => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise, resolve: () => resolve(), reject: (error: Error) => reject(error) }
}

describe('inTurn', () => {
  it('starts a task for those who came meanwhile after the one under way, and only one', async () => {
    const started: string[] = []
    const [first, second, third] = [aTask(started, 'first'), aTask(started, 'second'), aTask(started, 'third')]
    const turn = inTurn()
    const all = [turn('/', first.run), turn('/', second.run), turn('/', third.run)]
    expect(started).toEqual(['first'])
    first.resolve()
    second.resolve()
    await Promise.all(all)
    expect(started).toEqual(['first', 'second'])
  })

  it('keeps no one waiting for another key', () => {
    const started: string[] = []
    const turn = inTurn()
    void turn('/', aTask(started, 'front').run)
    void turn('/politics', aTask(started, 'politics').run)
    expect(started).toEqual(['front', 'politics'])
  })

  it('goes on after a failure, which only those who asked for it learn of', async () => {
    const started: string[] = []
    const [first, second] = [aTask(started, 'first'), aTask(started, 'second')]
    const turn = inTurn()
    const failing = turn('/', first.run)
    const waiting = turn('/', second.run)
    first.reject(new Error('down'))
    second.resolve()
    await expect(failing).rejects.toThrow('down')
    await expect(waiting).resolves.toBeUndefined()
  })
})
