import type { ReplyFault } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { useWords } from '../../words/Wording'
import styles from './ReplyForm.module.css'
import { errorId, fieldId, type ShownField } from './replyFields'

type Described = { id: string; name: string; required: boolean; 'aria-invalid': true | undefined; 'aria-describedby': string }

type Props = { field: ShownField; error: ReplyFault | undefined; required?: boolean; half?: boolean; children: (described: Described) => ReactNode }

/** A labelled field with room for what is wrong with it. */
export function ReplyFormField({ field, error, required = false, half = false, children }: Props) {
  const words = useWords().reply
  return (
    <div className={`${styles.field ?? ''} ${half ? (styles.half ?? '') : ''}`}>
      <label htmlFor={fieldId(field)}>
        {words.fields[field]}
        {required && ' *'}
      </label>
      {children({ id: fieldId(field), name: field, required, 'aria-invalid': error === undefined ? undefined : true, 'aria-describedby': errorId(field) })}
      <p id={errorId(field)} className={styles.error}>
        {error !== undefined && words.faults[error]}
      </p>
    </div>
  )
}
