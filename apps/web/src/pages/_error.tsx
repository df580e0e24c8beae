import type { NextPage } from 'next'
import { Notice } from '../design/Notice'
import { Paper } from '../design/Paper'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { kind: 'newsroom-down' | 'bad-request' | 'broken' }

const words: Record<Props['kind'], { title: string; text: string }> = {
  'newsroom-down': { title: 'This page cannot be shown just now', text: 'The newsroom’s computer does not answer. Pages that were read before are still here; please try this one again in a minute.' },
  'bad-request': { title: 'This address cannot be read', text: 'It may have been cut off or mistyped.' },
  broken: { title: 'Something went wrong on our side', text: 'We have taken note of it. Please try again in a few minutes.' },
}

/** Shown for a page that could not be rendered and of which there is no earlier copy. */
const ErrorPage: NextPage<Props> = ({ kind }) => (
  <Paper site={null} sections={[]}>
    <Notice title={words[kind].title}>
      <p>{words[kind].text}</p>
    </Notice>
  </Paper>
)

ErrorPage.getInitialProps = async ({ res, err }) => {
  if (res !== undefined && res.statusCode >= 400 && res.statusCode < 500) return { kind: 'bad-request' }
  // by name: the page's bundle has a class of its own
  if (err?.name !== 'CmsError') return { kind: 'broken' }
  if (res !== undefined) {
    res.statusCode = 503
    res.setHeader('Retry-After', '30')
    res.setHeader('Cache-Control', 'no-store')
  }
  return { kind: 'newsroom-down' }
}

export default ErrorPage
