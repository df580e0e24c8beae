import { rejectionReasons, type DeskFigures } from '@broadsheet/newsroom'
import { DayChart } from './DayChart'
import css from './Figures.module.css'
import { agreementWords, shareWords, spanWords } from './figureWords'

/** What the desk did in the last `span` days, in numbers. */
export function Figures({ figures, span }: { figures: DeskFigures; span: number }) {
  const { days, decided, waited, reasons, moderators, rules } = figures
  const byHand = decided.approved + decided.rejected + decided.spam
  return (
    <div className={css['figures']}>
      <section>
        <h2>The last {span} days</h2>
        <dl className={css['tiles']}>
          <Tile name="Decided by hand" value={byHand.toLocaleString('en')} />
          <Tile name="Approved of them" value={shareWords(decided.approved, byHand)} />
          <Tile name="Waited, half of them less than" value={waited === null ? '–' : spanWords(waited.median)} />
          <Tile name="Waited, nine of ten less than" value={waited === null ? '–' : spanWords(waited.p90)} />
        </dl>
        <DayChart days={days} />
      </section>
      <div className={css['tables']}>
        <section>
          <h2>Why comments were rejected</h2>
          {reasons.length === 0 ? (
            <p>None was.</p>
          ) : (
            <Table
              head={['Reason', 'Comments', 'Share']}
              rows={reasons.map(({ reason, count, share }) => [reason === null ? 'Without a reason' : rejectionReasons[reason].label, count, shareWords(share, 1)])}
            />
          )}
        </section>
        <section>
          <h2>Who decided</h2>
          {moderators.length === 0 ? (
            <p>Nobody yet.</p>
          ) : (
            <Table
              head={['Name', 'Approved', 'Rejected', 'Spam', 'Half waited less than']}
              rows={moderators.map(({ who, approved, rejected, spam, median }) => [who, approved, rejected, spam, median === null ? '–' : spanWords(median)])}
            />
          )}
        </section>
        <section>
          <h2>Rules and people</h2>
          <p className={css['about']}>Of what a rule decided and a person looked at: how often the person came to the same. A hold was right if the comment was not let through.</p>
          {rules.length === 0 ? (
            <p>Nothing yet.</p>
          ) : (
            <Table head={['Rule', 'Looked at', 'The same']} rows={rules.map(({ looked, agreed, ...rule }) => [agreementWords(rule), looked, shareWords(agreed, looked)])} />
          )}
        </section>
      </div>
    </div>
  )
}

function Tile({ name, value }: { name: string; value: string }) {
  return (
    <div className={css['tile']}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}

function Table({ head, rows }: { head: string[]; rows: (string | number)[][] }) {
  return (
    <table className={css['table']}>
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, index) => (
              <td key={head[index + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
