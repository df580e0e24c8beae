/** Lets a reader load what stands on another site. Until then nothing is asked of it. */
export function loadEmbeds(document: Document): void {
  for (const figure of document.querySelectorAll<HTMLElement>('[data-frame]')) {
    const button = figure.querySelector('button')
    if (button === null) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const { frame = '', title = '' } = figure.dataset
      const shown = document.createElement('iframe')
      shown.title = title
      // its own scripts and storage, and links that open beside the paper; nothing of ours
      shown.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-presentation')
      shown.allow = 'fullscreen; picture-in-picture; encrypted-media'
      // players refuse to play for nobody in particular; they learn the paper's address, not the story's
      shown.referrerPolicy = 'strict-origin-when-cross-origin'
      shown.src = frame
      button.closest('div')?.replaceChildren(shown)
      figure.querySelector('small')?.remove()
      shown.focus()
    })
  }
}
