import type { Profile } from './profileOf'

/** A profile as one line of text for each word: thousands are read to choose four stories, and this is read fastest. */
export const storedProfile = (profile: Profile): string => profile.map(([stem, uses]) => `${stem} ${uses}`).join('\n')

/** The profile that `storedProfile` has written; what is no line of one is passed over. */
export function readProfile(stored: string): Profile {
  return stored.split('\n').flatMap((line): [string, number][] => {
    const space = line.lastIndexOf(' ')
    const uses = Number(line.slice(space + 1))
    return space > 0 && uses > 0 ? [[line.slice(0, space), uses]] : []
  })
}
