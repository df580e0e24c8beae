import type { DeskFigures } from '@broadsheet/newsroom'
import css from './Figures.module.css'

const height = 120
const step = 20
const bar = 14

/** Decisions a day as bars, by hand below and by rule on top; the table beside it says the same in numbers. */
export function DayChart({ days }: { days: DeskFigures['days'] }) {
  const most = Math.max(1, ...days.map(({ byHand, byRule }) => byHand + byRule))
  const tall = (count: number) => (count / most) * height
  const width = days.length * step
  return (
    <figure className={css['chart']}>
      <svg viewBox={`0 0 ${width} ${height + 18}`} role="img" aria-label={`Decisions a day, ${most} at most. The table has the numbers.`}>
        <line className={css['axis']} x1={0} x2={width} y1={height} y2={height} />
        {days.map(({ day, byHand, byRule }, index) => {
          const x = index * step + (step - bar) / 2
          return (
            <g key={day}>
              <title>{`${day}: ${byHand} by hand, ${byRule} by rule`}</title>
              <rect className={css['byHand']} x={x} width={bar} y={height - tall(byHand)} height={tall(byHand)} />
              <rect className={css['byRule']} x={x} width={bar} y={height - tall(byHand) - tall(byRule)} height={tall(byRule)} />
              {index % 7 === days.length % 7 && (
                <text className={css['label']} x={x} y={height + 13}>
                  {day.slice(5)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <figcaption className={css['legend']}>
        <span className={css['handKey']}>By hand</span> <span className={css['ruleKey']}>By a rule</span> <span>{days[0]?.day} to {days.at(-1)?.day}, most on one day: {most}. Days in UTC.</span>
      </figcaption>
      <details>
        <summary>The same as a table</summary>
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">By hand</th>
              <th scope="col">By a rule</th>
            </tr>
          </thead>
          <tbody>
            {days.toReversed().map(({ day, byHand, byRule }) => (
              <tr key={day}>
                <th scope="row">{day}</th>
                <td>{byHand}</td>
                <td>{byRule}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
