/** Shows the ways to pass a story on that this browser has: its own menu, and its clipboard. Neither is there on a page without https. */
export function shareStory(document: Document, navigator: Navigator): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-share]')) {
    const { share: url = '', title = '' } = place.dataset
    const said = place.querySelector<HTMLElement>('[role=status]')
    const say = (what: 'copied' | 'failed') => {
      if (said !== null) said.textContent = said.dataset[what] ?? ''
    }
    if ('share' in navigator) {
      // who closes the menu without a choice has nothing to be told
      offer(place, 'share', () => void navigator.share({ title, url }).catch(() => undefined))
    }
    if ('clipboard' in navigator) {
      offer(place, 'copy', () => {
        navigator.clipboard.writeText(url).then(
          () => say('copied'),
          () => say('failed'),
        )
      })
    }
  }
}

function offer(place: HTMLElement, way: string, act: () => void): void {
  const button = place.querySelector<HTMLButtonElement>(`[data-way=${way}]`)
  if (button === null) return
  button.hidden = false
  button.addEventListener('click', act)
}
