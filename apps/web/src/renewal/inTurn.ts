type Turn = { running: Promise<void>; waiting: Promise<void> | null }

/**
 * Runs the tasks of one key one after another, and for all that wait only one. Next joins a renewal to one of the same page that
 * is under way, whose data may have been read before the change: a task that starts after it does not.
 */
export function inTurn() {
  const turns = new Map<string, Turn>()

  const start = (key: string, run: () => Promise<void>): Promise<void> => {
    const turn: Turn = { running: run(), waiting: null }
    turns.set(key, turn)
    const ended = () => {
      if (turn.waiting === null) turns.delete(key)
    }
    turn.running.then(ended, ended)
    return turn.running
  }

  return (key: string, run: () => Promise<void>): Promise<void> => {
    const turn = turns.get(key)
    if (turn === undefined) return start(key, run)
    const next = () => start(key, run)
    turn.waiting ??= turn.running.then(next, next)
    return turn.waiting
  }
}

export type InTurn = ReturnType<typeof inTurn>
