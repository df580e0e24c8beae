/** Keeps a half-written reply for as long as its tab is open, so that a stray click does not lose it. Nothing else is stored. */
export function keepDraft(form: HTMLFormElement): { forget: () => void } {
  const text = form.querySelector('textarea')
  const key = `draft:${hidden(form, 'story')}:${hidden(form, 'parent')}`
  if (text === null) return { forget: () => undefined }
  if (text.value === '') text.value = read(key)
  text.addEventListener('input', () => write(key, text.value))
  return { forget: () => write(key, '') }
}

const hidden = (form: HTMLFormElement, name: string) => {
  const field = form.elements.namedItem(name)
  return field instanceof HTMLInputElement ? field.value : ''
}

// a browser may forbid storage; then there is no draft
function read(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function write(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key)
    else sessionStorage.setItem(key, text)
  } catch {
    return
  }
}
