import type { ComparedParagraph, Difference } from '@broadsheet/contract'
import css from './Differences.module.css'

type Props = {
  differences: readonly Difference[]
  /** What the two texts are called, as in "Ana Ruiz’s" and "yours". */
  before: string
  after: string
}

/** What differs between two texts, field by field: struck out what only the one has, underlined what only the other has. */
export function Differences({ differences, before, after }: Props) {
  if (differences.length === 0) return <p className={css['none']}>Nothing differs that is written or chosen.</p>
  return (
    <>
      <p className={css['legend']}>
        <del>Struck out</del>: only in {before}. <ins>Underlined</ins>: only in {after}.
      </p>
      {differences.map(({ name, label, paragraphs, unseen }) => (
        <section key={name} className={css['field']}>
          <h3>{label}</h3>
          {unseen ? <p className={css['skipped']}>It reads the same; only its form or order has changed.</p> : paragraphs.map((paragraph, index) => <Paragraph key={index} paragraph={paragraph} />)}
        </section>
      ))}
    </>
  )
}

function Paragraph({ paragraph }: { paragraph: ComparedParagraph }) {
  if ('skipped' in paragraph) return <p className={css['skipped']}>{paragraph.skipped === 1 ? 'One paragraph is the same.' : `${paragraph.skipped} paragraphs are the same.`}</p>
  return (
    <p dir="auto">
      {paragraph.pieces.map(({ kind, text }, index) => {
        switch (kind) {
          case 'removed':
            return <del key={index}>{text}</del>
          case 'added':
            return <ins key={index}>{text}</ins>
          case 'same':
            return text
        }
      })}
    </p>
  )
}
