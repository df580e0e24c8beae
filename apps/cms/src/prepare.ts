import { getPayload } from 'payload'
import { catchUp } from './search/catchUp'
import { isEmpty, loadPaper } from './seed/loadPaper'
import { readPaper } from './seed/paper/readPaper'

/**
 * Brings the database up to date and loads the demo paper into an empty one. Prints its progress; the last line is
 * `ready: fresh` where it loaded the paper, else `ready: existing`. `--empty` leaves an empty database empty. `--rebuild-search`
 * enters every story anew into the search index, while a newsroom may be running; stopped half-way, it leaves a whole index.
 */
async function prepare(): Promise<void> {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const { default: config } = await import('./payload.config')
  const payload = await getPayload({ config })
  const fresh = await isEmpty(payload)
  if (fresh && !process.argv.includes('--empty')) await loadPaper({ payload, paper: await readPaper(), now: new Date(), say })
  // what is loaded is announced to nobody
  if (fresh) await catchUp(payload, { everything: false })
  if (process.argv.includes('--rebuild-search')) {
    const changed = await catchUp(payload, { everything: true, say: (done, of) => say(`${done} of ${of} stories looked at`) })
    say(`The search index is up to date: ${changed} entries were made anew or taken out.`)
  }
  await payload.destroy()
  say(fresh ? 'ready: fresh' : 'ready: existing')
}

try {
  await prepare()
  process.exit(0)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
}
