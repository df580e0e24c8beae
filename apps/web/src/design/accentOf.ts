import type { SectionRef } from '@broadsheet/contract'
import type { CSSProperties } from 'react'

type Accent = { 'data-accent': ''; style: CSSProperties & Record<'--accent', string> }

/** The attributes that give an element its section's colour; none where the section has no colour, or one that is not a hex number. */
export function accentOf({ colour }: Pick<SectionRef, 'colour'>): Accent | Record<string, never> {
  if (colour === null || !/^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(colour)) return {}
  return { 'data-accent': '', style: { '--accent': colour } }
}
