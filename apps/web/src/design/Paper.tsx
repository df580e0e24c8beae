import { isPart, type SectionRef, type Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { useWords, Wording } from '../words/Wording'
import { Footer } from './Footer'
import { Masthead, type Place } from './Masthead'
import styles from './Paper.module.css'
import { SpeculationRulesScript } from './SpeculationRulesScript'

/** Somewhere inside the paper, in no section. */
const inside: Place = { front: false, section: null, isSectionPage: false }

type Props = {
  /** Null where the newsroom could not be asked. */
  site: Site | null
  /** With their parts, which have no place in the navigation. */
  sections: SectionRef[]
  place?: Place
  /** What is spoken where there is no site to say so. */
  language?: string
  children: ReactNode
}

/** The sheet every page is printed on: masthead, navigation, the page itself, footer. Everything on it has the words of the paper's language. */
export function Paper({ site, sections, place = inside, language = 'en', children }: Props) {
  const whole = sections.filter((section) => !isPart(section))
  return (
    <Wording language={site?.language ?? language}>
      <SkipLink />
      <div className={styles.paper}>
        <Masthead site={site} sections={whole} place={place} />
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} sections={whole} />
      </div>
      <SpeculationRulesScript />
    </Wording>
  )
}

function SkipLink() {
  const words = useWords()
  return (
    <a href="#main" className={styles.skip}>
      {words.paper.skip}
    </a>
  )
}
