import { askNewsroom, refusalIn, type Answer } from '../askNewsroom'

/** What became of a step: done, or a sentence that says why not. */
export type StepResult = { outcome: 'done' } | { outcome: 'refused'; message: string }

/** Reads the answer of the endpoints that take a story down and put it back. */
export const stepResult = (answer: Answer): StepResult =>
  answer.status === 200 ? { outcome: 'done' } : { outcome: 'refused', message: refusalIn(answer, 'That did not work. Try again; if it fails again, look at the newsroom’s log.') }

/** Sends `body` to `url`, the address of such an endpoint. */
export const sendStep = async (url: string, body: object): Promise<StepResult> => stepResult(await askNewsroom(url, { body }))
