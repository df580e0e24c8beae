import type { TableNode, TableRowNode } from '@broadsheet/contract'
import { plainTextOf } from '@broadsheet/newsroom'
import type { ReactNode } from 'react'
import { useWords } from '../../words/Wording'

type Cell = TableRowNode['children'][number]
type Props = { node: TableNode; feed: boolean; content: (cell: Cell) => ReactNode }

/** A table that scrolls by itself where it is wider than the page, by keyboard too. `content` renders what a cell holds. */
export function Table({ node, feed, content }: Props) {
  const words = useWords()
  const [first, ...rest] = node.children
  if (first === undefined) return null
  const headed = first.children.length > 0 && first.children.every(isMarked)
  const table = (
    <table>
      {headed && (
        <thead>
          <Row row={first} content={content} scope="col" />
        </thead>
      )}
      <tbody>
        {(headed ? rest : node.children).map((row, index) => (
          <Row key={index} row={row} content={content} scope="row" />
        ))}
      </tbody>
    </table>
  )
  return feed ? (
    table
  ) : (
    <div data-part="table" role="group" aria-label={words.body.table} tabIndex={0}>
      {table}
    </div>
  )
}

const isMarked = ({ headerState }: Cell) => headerState > 0
/** The corner between two rows of headers is often empty: it heads nothing. */
const isHeader = (cell: Cell) => isMarked(cell) && plainTextOf(cell.children).trim() !== ''

function Row({ row, scope, content }: { row: TableRowNode; scope: 'col' | 'row'; content: Props['content'] }) {
  return (
    <tr>
      {row.children.map((cell, index) => {
        const spans = { colSpan: cell.colSpan === 1 ? undefined : cell.colSpan, rowSpan: cell.rowSpan === 1 ? undefined : cell.rowSpan }
        return isHeader(cell) ? (
          <th key={index} scope={scope} {...spans}>
            {content(cell)}
          </th>
        ) : (
          <td key={index} {...spans}>
            {content(cell)}
          </td>
        )
      })}
    </tr>
  )
}
