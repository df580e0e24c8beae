import { afterAll, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { withoutRepeats, type Labelled } from './Labelled'
import { measureSpam } from './measureSpam'
import { readComments } from './readComments'
import { shuffle } from './shuffle'
import { textOfMail } from './textOfMail'

const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-spam-'))
afterAll(() => rmSync(folder, { recursive: true }))
const aFile = (name: string, text: string) => {
  const file = path.join(folder, name)
  writeFileSync(file, text)
  return file
}
const aText = (text: string, spam = false): Labelled => ({ spam, name: '', site: null, text })

describe('readComments', () => {
  it('reads JSON lines', () => {
    const file = aFile('a.jsonl', '{"label":"spam","text":"Buy","name":"B","site":"https://b.example"}\n\n{"label":0,"text":"Fine"}\n')
    expect(readComments(file)).toEqual([{ spam: true, name: 'B', site: 'https://b.example', text: 'Buy' }, { spam: false, name: '', site: null, text: 'Fine' }])
  })

  it('reads CSV, the columns of the YouTube Spam Collection as well', () => {
    expect(readComments(aFile('a.csv', 'label,text\nham,"Well, said"\n'))).toEqual([aText('Well, said')])
    expect(readComments(aFile('b.csv', '\uFEFFCOMMENT_ID,AUTHOR,DATE,CONTENT,CLASS\nz1,Ann,,"I&#39;m here<br />now",1\n'))).toEqual([{ spam: true, name: 'Ann', site: null, text: "I'm here\nnow" }])
  })

  it.each([
    ['b.jsonl', '{"label":"spam","text":"x"}\nno', 'Line 2 of'],
    ['c.jsonl', '{"label":"maybe","text":"x"}', '"maybe" is no label; say spam or ham'],
    ['d.jsonl', '{"text":"x"}', 'it has no label'],
    ['e.jsonl', '7', 'cannot be read'],
    ['c.csv', 'label,text\nham\n', 'is no CSV'],
  ])('refuses %s with a sentence', (name, text, sentence) => {
    expect(() => readComments(aFile(name, text))).toThrow(sentence)
  })

  it('refuses a file that is not there', () => {
    expect(() => readComments(path.join(folder, 'nowhere.csv'))).toThrow('could not be read')
  })
})

describe('textOfMail', () => {
  it.each([
    ['quotes and the line above them', 'Yes.\n\nOn Monday, Ann wrote:\n> Is it?\n| Is it?\n', 'Yes.'],
    ['a signature', 'Yes.\n-- \nAnn', 'Yes.'],
    ['the footer of a list', 'Yes.\n______________________\nUnsubscribe', 'Yes.'],
    ['a forwarded mail', 'See below.\n---- Original Message\nNo.', 'See below.'],
  ])('leaves out %s', (_name, text, expected) => {
    expect(textOfMail(text, () => 'unread')).toBe(expected)
  })

  it('has markup read', () => {
    expect(textOfMail('<p>Yes.</p>', () => 'Yes.')).toBe('Yes.')
  })
})

describe('withoutRepeats', () => {
  it('keeps one of what says the same', () => {
    expect(withoutRepeats([aText('Win 10!'), aText('win  20!'), aText(' '), aText('Lose')]).map(({ text }) => text)).toEqual(['Win 10!', 'Lose'])
  })
})

describe('shuffle', () => {
  it('gives the same order for a seed, another for another, and loses nothing', () => {
    const items = Array.from({ length: 50 }, (_, index) => index)
    expect(shuffle(items, 1)).toEqual(shuffle(items, 1))
    expect(shuffle(items, 1)).not.toEqual(shuffle(items, 2))
    expect([...shuffle(items, 1)].sort((one, other) => one - other)).toEqual(items)
  })
})

describe('measureSpam', () => {
  const all = Array.from({ length: 60 }, (_, index) => (index % 2 === 0 ? aText(`Gold coins, number ${index}`, true) : aText(`The harbour, day ${index}`)))
  const asked = { all, model: new Map(), thresholds: [0.5], seed: 1 }

  it('judges each text by what the others teach', () => {
    expect(measureSpam({ ...asked, parts: 5 })).toEqual({ spam: 30, ham: 30, at: [{ from: 0.5, precision: 1, recall: 1, wrongly: 0 }] })
  })

  it('finds nothing where nothing is learned, and is wrong nowhere', () => {
    expect(measureSpam({ ...asked, parts: 1 }).at).toEqual([{ from: 0.5, precision: null, recall: 0, wrongly: 0 }])
    expect(measureSpam({ ...asked, parts: 5, most: 0 }).at).toEqual([{ from: 0.5, precision: null, recall: 0, wrongly: 0 }])
    expect(measureSpam({ ...asked, all: [aText('x')], parts: 1 }).at[0]?.recall).toBe(0)
  })
})
