type Closable = { close: () => Promise<void> }

export type Openings = {
  /** Remembers what was just opened, and gives it back. */
  keep: <Opened extends Closable>(opened: Opened) => Opened
  /** Closes all of it, the last first; nothing stays open because something else could not be opened. */
  closeAll: () => Promise<void>
}

/** What a test file opens in `beforeAll` and closes in `afterAll`: a server left running would keep Jest from ending. */
export function openings(): Openings {
  const open: Closable[] = []
  return {
    keep: (opened) => {
      open.push(opened)
      return opened
    },
    closeAll: async () => {
      for (const opened of open.splice(0).reverse()) await opened.close()
    },
  }
}
