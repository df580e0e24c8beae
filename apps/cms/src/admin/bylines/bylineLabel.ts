import { bylineRoleSchema } from '@broadsheet/contract'
import { roleLabels } from '../../collections/articles/roleLabels'

/** A line of a byline in words: whose it is and what for; by its place (from 1) as long as nobody is chosen. */
export function bylineLabel({ name, role, place }: { name: string | null; role: unknown; place: number }): string {
  const known = bylineRoleSchema.safeParse(role)
  const doing = known.success ? `, ${roleLabels[known.data].toLowerCase()}` : ''
  return name === null ? `Name ${place}${doing}` : `${name}${doing}`
}
