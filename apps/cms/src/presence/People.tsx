import { initialsOf } from '@broadsheet/newsroom'
import css from './People.module.css'

/** People by their initials; their names are read out, and shown on pointing. */
export function People({ people }: { people: readonly { person: string; name: string }[] }) {
  if (people.length === 0) return null
  return (
    <ul className={css['people']}>
      {people.map(({ person, name }) => (
        <li key={person} className={css['person']} title={name}>
          <span aria-hidden="true">{initialsOf(name)}</span>
          <span className={css['name']}>{name}</span>
        </li>
      ))}
    </ul>
  )
}
