/** Structured data for search engines, about one thing or several. It is data, which no policy keeps from a page. `<` is escaped, so that no text in it can end the element. */
export function JsonLd({ data }: { data: object | readonly object[] }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replaceAll('<', '\\u003c') }} />
}
