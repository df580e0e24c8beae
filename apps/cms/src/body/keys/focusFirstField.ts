/** Longer than the newsroom takes to send a form, in milliseconds. */
const patience = 5000

// a time is filled in already, and its calendar would open over what there is to write
const fields = 'input:not([type="hidden"], [type="file"], .react-datepicker-wrapper *), textarea, [contenteditable="true"], .upload button'

/** Puts the cursor into the first field within `element`, as soon as there is one: a box's form comes from the newsroom. */
export function focusFirstField(element: HTMLElement): void {
  const focus = () => {
    const [first] = [...element.querySelectorAll<HTMLElement>(fields)].filter((field) => field.checkVisibility())
    first?.focus()
    return first !== undefined
  }
  if (focus()) return
  const observer = new MutationObserver(() => focus() && observer.disconnect())
  observer.observe(element, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), patience)
}
