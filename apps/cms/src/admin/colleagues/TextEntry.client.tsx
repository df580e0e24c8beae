'use client'

import { useId } from 'react'
import css from './InviteForm.module.css'

type Props = { label: string; type: 'text' | 'email'; value: string; error: string | undefined; onChange: (value: string) => void }

/** A line of text with its label, and what is wrong with it beneath. */
export function TextEntry({ label, type, value, error, onChange }: Props) {
  const id = useId()
  return (
    <div className={css['entry']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type={type}
        value={value}
        required
        autoComplete="off"
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onChange={(event) => onChange(event.target.value)}
      />
      {error !== undefined && (
        <p id={`${id}-error`} className={css['error']}>
          {error}
        </p>
      )}
    </div>
  )
}
