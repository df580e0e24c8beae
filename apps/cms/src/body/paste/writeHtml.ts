import type { PastedBlock, PastedCell, PastedList, Run } from './PastedBlock'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Blocks as the little HTML the editor imports: no attribute but a link's address, a list's start and a cell's spans. */
export function writeHtml(blocks: readonly PastedBlock[]): string {
  const [only, ...more] = blocks
  // part of a sentence joins the sentence it is pasted into
  return only?.kind === 'paragraph' && more.length === 0 ? line(only.runs) : blocks.map(writeBlock).join('')
}

function writeBlock(block: PastedBlock): string {
  switch (block.kind) {
    case 'paragraph':
    case 'item':
      return `<p>${line(block.runs)}</p>`
    case 'heading':
      return `<h${block.level}>${line(block.runs.map(notStrong))}</h${block.level}>`
    case 'quote':
      return `<blockquote>${line(block.runs)}</blockquote>`
    case 'rule':
      return '<hr>'
    case 'list':
      return writeList(block)
    case 'table':
      return `<table><tbody>${block.rows.map((row) => `<tr>${row.map(writeCell).join('')}</tr>`).join('')}</tbody></table>`
  }
}

function writeList({ ordered, start, items }: PastedList): string {
  const tag = ordered ? 'ol' : 'ul'
  return `<${tag}${start === 1 ? '' : ` start="${start}"`}>${items.map(({ runs, lists }) => `<li>${line(runs)}${lists.map(writeList).join('')}</li>`).join('')}</${tag}>`
}

function writeCell({ header, colSpan, rowSpan, blocks }: PastedCell): string {
  const tag = header ? 'th' : 'td'
  const spans = `${colSpan === 1 ? '' : ` colspan="${colSpan}"`}${rowSpan === 1 ? '' : ` rowspan="${rowSpan}"`}`
  const inner = blocks.map((block) => (header && 'runs' in block ? `<p>${line(block.runs.map(notStrong))}</p>` : writeBlock(block))).join('')
  return `<${tag}${spans}>${inner === '' ? '<p></p>' : inner}</${tag}>`
}

/** A heading is set strong by itself. */
const notStrong = (run: Run): Run => (run.kind === 'words' ? { ...run, strong: false } : run)

function line(runs: readonly Run[]): string {
  let html = ''
  let link: string | null = null
  const turnTo = (next: string | null) => {
    if (next === link) return
    html += `${link === null ? '' : '</a>'}${next === null ? '' : `<a href="${escaped(next)}">`}`
    link = next
  }
  for (const run of runs) {
    if (run.kind === 'words') turnTo(run.link)
    html += run.kind === 'break' ? '<br>' : words(run)
  }
  turnTo(null)
  return html
}

function words({ text, strong, em, strike, script }: Extract<Run, { kind: 'words' }>): string {
  const tags = [strong && 'strong', em && 'em', strike && 's', script].filter((tag) => tag !== false && tag !== null)
  return tags.reduceRight<string>((inner, tag) => `<${tag}>${inner}</${tag}>`, escaped(text))
}
