import { type DocumentProps, Head, Html, Main, NextScript } from 'next/document'
import { z } from 'zod'
import { directionOf } from '../words/directionOf'

const withSite = z.object({ pageProps: z.object({ site: z.object({ language: z.string() }) }) })
const withLanguage = z.object({ pageProps: z.object({ language: z.string() }) })

/** The language of the paper, as the page's props have it; a page that could not ask the newsroom names the one it speaks. */
function languageOf({ __NEXT_DATA__: { props } }: DocumentProps): string {
  return withSite.safeParse(props).data?.pageProps.site.language ?? withLanguage.safeParse(props).data?.pageProps.language ?? 'en'
}

const withNonce = z.object({ pageProps: z.object({ nonce: z.string() }) })

/** What marks Next's own scripts where the page's policy asks for it: on pages that run any. */
const nonceOf = (props: DocumentProps) => withNonce.safeParse(props.__NEXT_DATA__.props).data?.pageProps.nonce

export default function Document(props: DocumentProps) {
  const language = languageOf(props)
  const nonce = nonceOf(props)
  return (
    <Html lang={language} dir={directionOf(language) === 'rtl' ? 'rtl' : undefined}>
      <Head nonce={nonce}>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="apple-touch-icon" href="/touch-icon.png" />
        <link rel="manifest" href="/manifest.webmanifest" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" content="#fffefb" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#151412" media="(prefers-color-scheme: dark)" />
      </Head>
      <body>
        <Main />
        <NextScript nonce={nonce} />
      </body>
    </Html>
  )
}
