export type Style = ReadonlyMap<string, string>

/** What the clipboard's own style elements say of classes and of Word's lists. */
export type StyleSheet = {
  /** By `tag.class`, or `.class` for all. */
  ofClass: ReadonlyMap<string, Style>
  /** By list and level, such as `l0 level2`. */
  isBullet: ReadonlyMap<string, boolean>
}

/** The declarations of a style attribute or a rule's body. */
export function declarationsIn(text: string): Style {
  const pairs = text.split(/;(?![^(]*\))/).map((declaration) => declaration.split(/:(.*)/s))
  return new Map(pairs.map(([name = '', value = '']) => [name.trim().toLowerCase(), value.trim().toLowerCase()]))
}

/** Reads the rules that name one class (`p.p1`, `.s2`), which Pages, TextEdit, Word and LibreOffice rely on, and Word’s `@list` rules. */
export function styleSheet(document: Document): StyleSheet {
  const text = [...document.querySelectorAll('style')].map((style) => style.textContent).join('\n').replace(/<!--|-->|\/\*[\s\S]*?\*\//g, '')
  const ofClass = new Map<string, Style>()
  const isBullet = new Map<string, boolean>()
  for (const [, selectors = '', body = ''] of text.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    const declarations = declarationsIn(body)
    const level = /@list\s+(l\d+):(level\d+)\s*$/i.exec(selectors)
    const format = declarations.get('mso-level-number-format')
    if (level !== null) isBullet.set(`${level[1] ?? ''} ${level[2] ?? ''}`, format === 'bullet' || format === 'image')
    for (const selector of selectors.split(',')) {
      const [, name] = /^\s*([a-z0-9]*\.[\w-]+)\s*$/i.exec(selector) ?? []
      if (name !== undefined) ofClass.set(name, new Map([...(ofClass.get(name) ?? []), ...declarations]))
    }
  }
  return { ofClass, isBullet }
}

/** How an element is set by its classes and its own style attribute. */
export function styleOf(element: Element, sheet: StyleSheet): Style {
  const own = declarationsIn(element.getAttribute('style') ?? '')
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).flatMap((name) => ['', element.localName].flatMap((tag) => [...(sheet.ofClass.get(`${tag}.${name}`) ?? [])]))
  return classes.length === 0 ? own : new Map([...classes, ...own])
}
