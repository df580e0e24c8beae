/**
 * Runs `render` for one input at a time. Inputs that come meanwhile wait, and of these only the newest is rendered: all
 * who wait get its answer. So a slow answer never overwrites a newer one, and nobody falls behind a fast typist.
 */
export function newestOnly<Input, Output>(render: (input: Input) => Promise<Output>): (input: Input) => Promise<Output> {
  let running: Promise<unknown> | null = null
  let waiting: { input: Input; answer: Promise<Output> } | null = null

  const start = (input: Input): Promise<Output> => {
    const answer = render(input)
    const settled = answer.then(ended, ended)
    running = settled
    return answer
    function ended() {
      if (running === settled) running = null
    }
  }

  return (input) => {
    if (running === null) return start(input)
    if (waiting !== null) {
      waiting.input = input
      return waiting.answer
    }
    const answer = running.then(() => {
      const newest = waiting?.input ?? input
      waiting = null
      return start(newest)
    })
    waiting = { input, answer }
    return answer
  }
}
