import type { NextPage } from 'next'
import { heardLanguage } from '../cms/heardLanguage'
import { Notice } from '../design/Notice'
import { Paper } from '../design/Paper'
import { wordsFor } from '../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { kind: 'newsroom-down' | 'bad-request' | 'broken'; language: string }

/** Shown for a page that could not be rendered and of which there is no earlier copy. */
const ErrorPage: NextPage<Props> = ({ kind, language }) => {
  const { title, text } = wordsFor(language).notices[kind]
  return (
    <Paper site={null} language={language} sections={[]}>
      <Notice title={title}>
        <p>{text}</p>
      </Notice>
    </Paper>
  )
}

ErrorPage.getInitialProps = async ({ res, err }) => {
  const language = heardLanguage()
  if (res !== undefined && res.statusCode >= 400 && res.statusCode < 500) return { kind: 'bad-request', language }
  // by name: the page's bundle has a class of its own
  if (err?.name !== 'CmsError') return { kind: 'broken', language }
  if (res !== undefined) {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    res.setHeader('Cache-Control', 'no-store')
  }
  return { kind: 'newsroom-down', language }
}

export default ErrorPage
