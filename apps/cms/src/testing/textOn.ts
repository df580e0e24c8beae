const subjects = {
  harbor: ['harbor', 'crane', 'ferry', 'wharf', 'docker', 'cargo', 'anchor', 'pilot', 'tugboat', 'quay', 'container', 'stevedore'],
  comet: ['comet', 'telescope', 'orbit', 'planet', 'observatory', 'astronomer', 'galaxy', 'lens', 'eclipse', 'meteor', 'satellite', 'crater'],
}
export type Subject = keyof typeof subjects

const letter = (index: number) => 'abcdefghijklmnopqrstuvwxyz'[index % 26] ?? ''

/** Words on a subject: the text of story `index` is like others on it, and a copy of none. */
export const textOn = (subject: Subject, index: number) =>
  [...subjects[subject], ...subjects[subject]].slice(index % 12, (index % 12) + 7).concat(`witness${letter(index)}`, `verdict${letter(index * 7)}`).join(' ')

/** Words that no other story has, of the first 26. */
export const ownWords = (index: number) => ['un', 'deux', 'trois', 'quatre', 'cinq', 'six'].map((word) => `${word}${letter(index)}k`).join(' ')
