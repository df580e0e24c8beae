import type { GetStaticProps } from 'next'
import { type Chrome, getChrome } from '../cms/getChrome'
import { Notice } from '../design/Notice'
import { Paper } from '../design/Paper'
import { env } from '../env'
import { freshFor } from '../renewal/staticPage'
import { requestId } from '../requests/requestId'
import { wordsFor } from '../words/wordsFor'

export const config = { unstable_runtimeJS: false, maxDuration: 30 }

type Props = { chrome: Chrome | null; site: Chrome['site'] | null }

// at build there is no newsroom to ask; the first reader's visit renews the page
export const getStaticProps: GetStaticProps<Props> = async () => {
  const chrome = env.building ? null : await getChrome(requestId())
  return { props: { chrome, site: chrome?.site ?? null }, revalidate: env.building ? 1 : freshFor.list }
}

export default function NotFound({ chrome }: Props) {
  const { title, text } = wordsFor(chrome?.site.language ?? 'en').notices['not-found']
  return (
    <Paper site={chrome?.site ?? null} sections={chrome?.sections ?? []}>
      <Notice title={title}>
        <p>{text}</p>
      </Notice>
    </Paper>
  )
}
