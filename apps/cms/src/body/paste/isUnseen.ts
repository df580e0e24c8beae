import type { Style } from './styleSheet'

/** What is no part of a text: script, controls, pictures (whose rights nobody has looked at), and ways round a page. */
const unseen: ReadonlySet<string> = new Set([
  'script', 'style', 'template', 'noscript', 'meta', 'link', 'title', 'head', 'base', 'xml', 'nav', 'iframe', 'frame', 'object', 'embed', 'applet',
  'img', 'picture', 'svg', 'canvas', 'video', 'audio', 'map', 'source', 'track', 'button', 'input', 'select', 'option', 'textarea', 'dialog', 'colgroup', 'col',
  'o:p', 'v:shape', 'v:shapetype', 'v:imagedata', 'w:sdtpr', 'm:omath',
])

/** Classes by which the programs mark what is not the text itself: comments, marks at the end of lines, edit links, marks of sources, words for screen readers. */
const marks = /(?:^|\s)(?:MsoCommentReference|MsoCommentText|msocomanchor|msocomoff|EOP|mw-editsection|reference|noprint|sr-only|visually-hidden|visuallyhidden|screen-reader-text|Apple-interchange-newline)(?:\s|$)/

/** Whether an element holds nothing that a reader of its source would read as text. */
export function isUnseen(element: Element, style: Style): boolean {
  const tag = element.localName
  return (
    unseen.has(tag) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    style.get('display') === 'none' ||
    style.get('visibility') === 'hidden' ||
    style.get('mso-hide') === 'all' ||
    style.get('mso-list') === 'ignore' ||
    /^comment/.test(style.get('mso-element') ?? '') ||
    style.get('mso-special-character') === 'comment' ||
    style.get('font-size') === '0' ||
    style.get('font-size') === '0px' ||
    marks.test(element.getAttribute('class') ?? '') ||
    isComment(element) ||
    isTrackedDeletion(element)
  )
}

/** A comment of Google Docs: `[a]` in the text, and its words at the end. */
const isComment = (element: Element) => {
  const anchors = element.localName === 'a' ? [element] : ['sup', 'div', 'p'].includes(element.localName) ? [...element.children].slice(0, 1).flatMap((child) => [child, ...child.children]) : []
  return anchors.some((anchor) => anchor.localName === 'a' && /^#(?:cmnt|cmnt_ref|_msocom_)\d+/.test(anchor.getAttribute('href') ?? ''))
}

/** What Word has kept of a deletion so that somebody may accept it. */
const isTrackedDeletion = (element: Element) =>
  element.localName === 'del' && (element.hasAttribute('datetime') || (element.getAttribute('cite') ?? '').startsWith('mailto:'))
