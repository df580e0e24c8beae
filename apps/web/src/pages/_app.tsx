import type { AppProps } from 'next/app'
import '../design/tokens.css'
import '../design/reset.css'

/** The styles every page shares. */
export default function App({ Component, pageProps }: AppProps) {
  return <Component {...pageProps} />
}
