import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCorpus, type CorpusArticle } from './readCorpus'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'corpus-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function read(text: string) {
  const file = path.join(folder, 'corpus.jsonl')
  await writeFile(file, text)
  const said: string[] = []
  const articles: CorpusArticle[] = []
  for await (const article of readCorpus(file, (sentence) => said.push(sentence))) articles.push(article)
  return { articles, said }
}
const line = (article: object) => `${JSON.stringify({ id: 'a', title: 'Title', text: 'Text', label: 'news', date: '2026-03-01', ...article })}\n`

describe('readCorpus', () => {
  it.each<[string, string, Partial<CorpusArticle>]>([
    ['reads an article', line({}), { id: 'a', title: 'Title', text: 'Text', label: 'news', date: '2026-03-01T00:00:00.000Z' }],
    ['takes numbers for names', line({ id: 7, label: 3 }), { id: '7', label: '3' }],
    ['goes without a title', line({ title: null }), { title: '' }],
    ['goes without a text', line({ text: undefined }), { text: '' }],
    ['goes without a date', line({ date: undefined }), { date: null }],
    ['takes a date it cannot read for none', line({ date: 'last week' }), { date: null }],
    ['reads seconds', line({ date: 1_772_323_200 }), { date: '2026-03-01T00:00:00.000Z' }],
    ['reads milliseconds', line({ date: 1_772_323_200_000 }), { date: '2026-03-01T00:00:00.000Z' }],
    ['passes over a byte order mark and empty lines', `\uFEFF\n\r\n${line({})}`, { id: 'a' }],
    ['passes over a byte order mark before an article', `\uFEFF${line({})}`, { id: 'a' }],
    ['ignores what else there is', line({ url: 'x' }), { id: 'a' }],
  ])('%s', async (_name, text, expected) => {
    const { articles, said } = await read(text)
    expect([articles.length, said]).toEqual([1, []])
    expect(articles[0]).toMatchObject(expected)
  })

  it.each([
    ['that is no JSON', '{"id": \n', 'it is no JSON'],
    ['that is a list', '[1]\n', 'expected object'],
    ['without a label', line({ label: undefined }), 'label: '],
    ['with an empty id', line({ id: ' ' }), 'id: '],
    ['with nothing to read', line({ title: ' ', text: '' }), 'there is neither a title nor a text'],
    ['with an id that was there', line({ id: 'first' }), 'its id, first, is that of line 1'],
  ])('passes over a line %s, and says which and why', async (_name, text, why) => {
    const { articles, said } = await read(`${line({ id: 'first' })}${text}${line({ id: 'last' })}`)
    expect(articles.map(({ id }) => id)).toEqual(['first', 'last'])
    expect(said).toEqual([expect.stringContaining('Line 2 is passed over: ')])
    expect(said[0]).toContain(why)
  })

  it('says that a file is not there', async () => {
    await expect(readCorpus(path.join(folder, 'none.jsonl'), () => undefined).next()).rejects.toThrow('could not be read (ENOENT)')
  })
})
