import type { CorrectionKind } from '@broadsheet/contract'

/** What a notice is called in front of its text. */
export const correctionWords: Record<CorrectionKind, string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Retraction',
}
