const names = [
  ['.file-field__remove, .file-details__remove', 'aria-label', 'Remove the file'],
  ['.file-field__filename', 'aria-label', 'File name'],
  ['.file-details .copy-to-clipboard', 'aria-label', 'Copy the address of the file'],
  ['.file-field img:not([alt]), .file-details img:not([alt])', 'alt', ''],
] as const

/**
 * Gives the controls of Payload's upload field in `form` the names they lack for those who cannot see them, now and
 * whenever it draws them anew. Gives what ends that.
 */
export function nameUploadControls(form: HTMLElement | null): () => void {
  if (form === null) return () => {}
  const give = () => {
    for (const [selector, attribute, name] of names) {
      for (const element of form.querySelectorAll(selector)) {
        if (element.getAttribute(attribute) !== name) element.setAttribute(attribute, name)
        // a title alone is no label, and beside one it is read out twice
        if (attribute === 'aria-label') element.removeAttribute('title')
      }
    }
  }
  give()
  const observer = new MutationObserver(give)
  observer.observe(form, { subtree: true, childList: true, attributes: true, attributeFilter: ['title'] })
  return () => observer.disconnect()
}
