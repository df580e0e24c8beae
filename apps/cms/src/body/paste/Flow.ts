import type { PastedBlock, Run, Setting } from './PastedBlock'
import { tidyRuns } from './tidyRuns'

/** Gathers what is read, in order: words into the paragraph that is open, everything else after closing it. */
export class Flow {
  readonly blocks: PastedBlock[] = []
  private open: Run[] = []

  words(text: string, setting: Setting): void {
    this.open.push({ kind: 'words', text, ...setting })
  }

  break(): void {
    // two breaks and nothing but space between them are a new paragraph
    const since = this.open.slice(this.open.findLastIndex((run) => run.kind === 'break'))
    const again = since[0]?.kind === 'break' && since.slice(1).every((run) => run.kind === 'words' && run.text.trim() === '')
    if (again) this.close()
    else this.open.push({ kind: 'break' })
  }

  close(): void {
    const runs = tidyRuns(this.open)
    this.open = []
    if (runs.length > 0) this.blocks.push({ kind: 'paragraph', runs })
  }

  push(block: PastedBlock): void {
    this.close()
    this.blocks.push(block)
  }
}
