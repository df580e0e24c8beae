/** A drawing of lines on a 20 by 20 grid for menus and toolbars, grey enough for light and dark. */
export const boxIcon = (path: string) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" fill="none" stroke="#7a7a7a" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`
  return { icon: { url: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt: '' } }
}
