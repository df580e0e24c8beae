import type { Embed } from '@broadsheet/contract'

/** What the paper itself says within a body. */
export const bodyWords = {
  readAlso: 'Read also',
  update: 'Update',
  goTo: ({ verb, provider }: Embed) => `${verb} ${verb === 'Listen' ? 'on' : 'at'} ${provider}`,
  loadFrom: ({ provider }: Embed) => `Load from ${provider}`,
  asksFirst: ({ provider }: Embed) => `${sentenceCase(provider)} learns of your visit only once you load it.`,
}

const sentenceCase = (name: string) => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
