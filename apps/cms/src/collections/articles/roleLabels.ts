import type { BylineRole } from '@broadsheet/contract'

/** What a person did for a story, as the newsroom calls it. */
export const roleLabels: Record<BylineRole, string> = {
  text: 'Text',
  photographs: 'Photographs',
  graphics: 'Graphics',
  'additional-reporting': 'Additional reporting',
}
