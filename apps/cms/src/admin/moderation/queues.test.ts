import { commentStatusSchema } from '@broadsheet/contract'
import { describe, expect, it } from '@jest/globals'
import { isBare, queueOf, queuePath, queues } from './queues'

const parametersOf = (path: string) => Object.fromEntries(new URL(path, 'http://newsroom.test').searchParams)

describe('queues', () => {
  it('holds one for every status and one for all', () => {
    expect([...queues].sort()).toEqual([...commentStatusSchema.options, 'all'].sort())
  })
})

describe('queuePath', () => {
  it.each(queues)('leads to a list that is known as the queue %s and is not bare', (queue) => {
    const parameters = parametersOf(queuePath('/admin', queue))
    expect(queueOf(parameters)).toBe(queue)
    expect(isBare(parameters)).toBe(false)
  })

  it('keeps what was searched for', () => {
    expect(parametersOf(queuePath('/admin', 'spam', 'watches & more'))).toMatchObject({ search: 'watches & more' })
  })
})

describe('queueOf', () => {
  it.each<[string, Record<string, unknown>, string | null]>([
    ['no query at all', {}, 'all'],
    ['a search without a filter', { search: 'minutes', limit: '25' }, 'all'],
    ['a filter written short', { 'where[status][equals]': 'spam' }, 'spam'],
    ['a queue that is searched and paged', { 'where[or][0][and][0][status][equals]': 'pending', search: 'x', page: '2' }, 'pending'],
    ['a second condition', { 'where[or][0][and][0][status][equals]': 'pending', 'where[or][0][and][1][name][like]': 'Ann' }, null],
    ['another field', { 'where[or][0][and][0][name][equals]': 'pending' }, null],
    ['the other way round', { 'where[or][0][and][0][status][not_equals]': 'pending' }, null],
    ['every status', { 'where[status][exists]': 'true', page: '1' }, 'all'],
    ['no status', { 'where[status][exists]': 'false' }, null],
    ['a status that does not exist', { 'where[or][0][and][0][status][equals]': 'lost' }, null],
  ])('sees in %s: %j → %s', (_, searchParams, expected) => {
    expect(queueOf(searchParams)).toBe(expected)
  })
})
