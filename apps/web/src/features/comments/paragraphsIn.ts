/** What a reader wrote as paragraphs (parted by empty lines) of lines. */
export const paragraphsIn = (text: string): string[][] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.split('\n').filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0)
