import { sentenceFor } from './Refusal'
import { stopEverything } from './processes/startProcess'

let isStopping = false

/**
 * Says why, stops all that was started, then exits. Asked again (Ctrl-C comes from the terminal and from npm, and a server
 * that is stopped has ended), it does nothing more.
 */
export async function exitTool(status: number, why?: unknown): Promise<void> {
  if (isStopping) return
  isStopping = true
  if (why !== undefined) console.error(typeof why === 'string' ? `\n${why}\n` : why)
  await stopEverything()
  process.exit(status)
}

/**
 * Runs a tool: what a person has to mend is told in one sentence, and whatever ends the tool (an error, Ctrl-C, a closed
 * terminal, the death of the process that started it) ends all it started. `interruptedStatus` is the status after Ctrl-C.
 */
export async function runTool(main: () => Promise<void>, interruptedStatus = () => 130): Promise<void> {
  const interrupt = () => {
    if (!isStopping) console.log('\nStopping.')
    void exitTool(interruptedStatus())
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, interrupt)
  process.on('disconnect', interrupt)
  process.channel?.unref()
  // The terminal is gone: what is left to say has no reader.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', interrupt)
  try {
    await main()
  } catch (error) {
    await exitTool(1, sentenceFor(error) ?? error)
  }
}
