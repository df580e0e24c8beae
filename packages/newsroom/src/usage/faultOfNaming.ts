/** What a story names by a field of its own. */
type Named = {
  kind: 'section' | 'author' | 'topic' | 'series' | 'picture'
  /** What it is called; null where it has no name, or where nobody knows it any more. */
  name: string | null
  is: 'there' | 'in-trash' | 'gone'
}

/** Why a story that names this cannot be published, as a sentence that says what to do; null where nothing speaks against it. */
export function faultOfNaming({ kind, name, is }: Named): string | null {
  const called = name === null ? `This ${kind}` : `The ${kind} “${name}”`
  switch (is) {
    case 'there':
      return null
    case 'in-trash':
      return `${called} is in the trash, where readers cannot see it. Take it out of the trash, or choose another.`
    case 'gone':
      return `${called} has been deleted. Choose another.`
  }
}
