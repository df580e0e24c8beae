import { spamThresholds, startingModel } from '@broadsheet/newsroom'
import { withoutRepeats } from './spam/Labelled'
import { measureSpam, type Measured } from './spam/measureSpam'
import { readComments } from './spam/readComments'
import { readMails } from './spam/readMails'
import { Refusal } from './Refusal'
import { exitTool, runTool } from './runTool'

/**
 * Measures the spam score: `npm run eval:spam` on a corpus of email, which it installs; `npm run eval:spam -- comments.csv`
 * (or `.jsonl`, several of them as well) on comments of one’s own. Ends with 1 where the score finds less of the email than
 * it should.
 */

const parts = 5
const seed = 25
/** What is expected of the score on email, from the score on that is put away as spam. */
const expected = { precision: 0.99, recall: 0.9 }
const { hold, spam } = spamThresholds
const thresholds = [0.5, hold, 0.8, 0.9, spam, 0.99]

await runTool(async () => {
  const files = process.argv.slice(2)
  const all = withoutRepeats(files.length === 0 ? await readMails((line) => console.log(line)) : files.flatMap((file) => readComments(file)))
  if (all.length < parts || all.every((text) => text.spam === all[0]?.spam)) throw new Refusal('A corpus needs spam and ham, of each some.')
  if (files.length === 0) {
    console.log('The SpamAssassin corpus: EMAIL of 2002, not comments. It shows that the learning works, on text: headers, quotes, signatures')
    console.log('and footers are taken out. It tells nothing of how much spam is found among comments.')
  }
  console.log(`${all.length} texts, repeats left out; seed ${seed}.`)
  const measured = { all, model: startingModel, parts, thresholds, seed }
  const learned = measureSpam(measured)
  print(`learned from the other ${parts - 1} of ${parts} parts`, learned)
  print('learned from 100 texts', measureSpam({ ...measured, most: 100 }))
  print('nothing learned: the model Broadsheet comes with, alone', measureSpam({ ...measured, parts: 1 }))
  const found = learned.at.find(({ from }) => from === spam)
  if (files.length === 0 && found !== undefined && ((found.precision ?? 0) < expected.precision || found.recall < expected.recall)) {
    throw new Refusal(`From ${spam} on, precision should be ${expected.precision} and recall ${expected.recall} at least.`)
  }
  await exitTool(0)
})

function print(how: string, { spam: bad, ham, at }: Measured): void {
  console.log(`\n${how} (${bad} spam, ${ham} ham)`)
  console.log('from score   precision   recall   ham taken for spam')
  for (const { from, precision, recall, wrongly } of at) {
    const meaning = from === hold ? '   held' : from === spam ? '   put away as spam' : ''
    console.log(`${from.toFixed(2).padStart(10)}${(precision?.toFixed(4) ?? '–').padStart(12)}${recall.toFixed(4).padStart(9)}${String(wrongly).padStart(21)}${meaning}`)
  }
}
