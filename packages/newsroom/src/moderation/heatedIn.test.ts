import { describe, expect, it } from '@jest/globals'
import { heatedIn } from './heatedIn'

const words = ['idiot', 'shut up', 'ass', 'Trottel', 'дурак', '笨蛋', 'غبي', 'né', 'c++', 'no', '', ' ']

describe('heatedIn', () => {
  it.each<[string, string[]]>([
    ['You idiot!', ['idiot']],
    ['IDIOT', ['idiot']],
    ['ｉｄｉｏｔ', ['idiot']],
    ['You i d i o t.', ['idiot']],
    ['i.d.i.o.t', ['idiot']],
    ['i-d-i-o-t, a s s', ['idiot', 'ass']],
    ['id\u00ADi\u200Bot', ['idiot']],
    ['idiotic, idiots', []],
    ['my idi ot', []],
    ['Shut   UP\nnow', ['shut up']],
    ['shut the door, up there', []],
    ['A class of grass', []],
    ['So ein TROTTEL', ['Trottel']],
    ['Ну ты и Дурак!', ['дурак']],
    ['дураки', []],
    ['他是笨蛋吗', ['笨蛋']],
    ['غَبِيّ', ['غبي']],
    ['ne\u0301', ['né']],
    ['I write c++ code', ['c++']],
    ['n o', []],
    ['no', ['no']],
    ['', []],
    ['👩‍👩‍👧‍👦', []],
  ])('finds in “%s” %j', (text, expected) => {
    expect(heatedIn(text, words)).toEqual(expected)
  })

  it('finds nothing where the list is empty', () => {
    expect(heatedIn('idiot', [])).toEqual([])
  })

  it.each([['i '.repeat(5000)], ['i d i o '.repeat(2000)], ['ididid'.repeat(3000)], ['. '.repeat(8000)]])('is done in milliseconds with %#', (text) => {
    const began = performance.now()
    heatedIn(text, Array.from({ length: 100 }, () => 'idiot'))
    expect(performance.now() - began).toBeLessThan(500)
  })
})
