/** Why a section cannot be removed while it has parts, as a sentence that names them; null if it has none. */
export function refusalWithParts({ name, parts }: { name: string; parts: readonly { name: string; inTrash: boolean }[] }): string | null {
  if (parts.length === 0) return null
  const list = parts.map((part) => `“${part.name}”${part.inTrash ? ' (in the trash)' : ''}`).join(', ')
  return parts.length === 1
    ? `The section “${name}” has a part: ${list}. Give it another section, or delete it first.`
    : `The section “${name}” has ${parts.length} parts: ${list}. Give them another section, or delete them first.`
}
