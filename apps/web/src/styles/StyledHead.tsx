import { Head } from 'next/document'
import { styleText } from './styleText'

/**
 * The head of every page. Pages for readers carry their styles in themselves: the first words are shown a round trip sooner
 * than with a style sheet that is asked for once the page has come. Pages that run React keep links, by which it finds
 * them, and so do previews: a font that a page itself asks for is told the page's address, and that of a preview is its secret.
 */
export class StyledHead extends Head {
  override getCssLinks(files: Parameters<Head['getCssLinks']>[0]) {
    // false in production alone: the development server changes styles in a page that stands
    if (this.context.unstable_runtimeJS !== false) return super.getCssLinks(files)
    if (this.context.__NEXT_DATA__.page.startsWith('/preview/')) return [policy("'self'"), ...(super.getCssLinks(files) ?? [])]
    const { css, hash } = styleText(files.allFiles.filter((file) => file.endsWith('.css')))
    return [
      policy(hash),
      <style key="styles" dangerouslySetInnerHTML={{ __html: css }} />,
    ]
  }
}

/** The policy of the answer cannot know what a build makes of the styles; this one narrows it to them. */
const policy = (styles: string) => <meta key="policy" httpEquiv="content-security-policy" content={`style-src-elem ${styles}`} />
