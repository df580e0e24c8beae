/** The section that another is to be a part of, as it stands. */
export type Parent = { id: string; name: string; isPart: boolean; inTrash: boolean }

/**
 * Why a section cannot be a part of `parent`, as a sentence for the person who chose it; null if it can. Sections have parts,
 * and parts have none.
 * @param id that of the section, or null while it is being made
 * @param parts the names of the section's own parts
 * @param parent null where it is no longer there
 */
export function faultOfParent({ id, parts, parent }: { id: string | null; parts: readonly string[]; parent: Parent | null }): string | null {
  if (parent === null) return 'That section is no longer there. Choose another.'
  if (parent.id === id) return 'A section cannot be a part of itself.'
  if (parent.inTrash) return `“${parent.name}” is in the trash. Take it out first, or choose another section.`
  if (parent.isPart) return `“${parent.name}” is itself a part of a section, and a part has no parts. Choose another section.`
  if (parts.length > 0) return `This section has parts of its own (${parts.map((name) => `“${name}”`).join(', ')}), so it cannot become one. Give them another section first.`
  return null
}
