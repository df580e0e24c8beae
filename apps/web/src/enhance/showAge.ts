/** Shows what a page could not yet say of its story's age when it was rendered: on a copy kept for long its day may have come. */
export function showAge(document: Document, now: number): void {
  for (const note of document.querySelectorAll<HTMLElement>('[data-from]')) note.hidden = Number(note.dataset['from']) > now
}
