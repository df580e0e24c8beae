type Say = (line: string) => void

export type Steps = {
  /** Runs one step. A step that is silent for long says how long it has been at work. */
  step: <Result>(title: string, work: (say: Say) => Promise<Result> | Result) => Promise<Result>
  /** The time since the first step. */
  total: () => string
}

const seconds = (since: number) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Prints numbered steps, each with what it says on the way and the time it took. */
export function steps(print: Say = console.log): Steps {
  let number = 0
  const began = Date.now()
  return {
    step: async (title, work) => {
      number += 1
      print(`${number}. ${title}`)
      const started = Date.now()
      const ticking = setInterval(() => print(`   … ${Math.round((Date.now() - started) / 1000)} s`), 15_000)
      try {
        const result = await work((line) => print(`   ${line}`))
        print(`   done in ${seconds(started)}`)
        return result
      } finally {
        clearInterval(ticking)
      }
    },
    total: () => seconds(began),
  }
}
