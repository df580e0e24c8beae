import type { SectionRef, Site } from '@broadsheet/contract'
import type { ReactNode } from 'react'
import { Footer } from './Footer'
import { Masthead, type Place } from './Masthead'
import styles from './Paper.module.css'
import { SpeculationRulesScript } from './SpeculationRulesScript'

/** Somewhere inside the paper, in no section. */
const inside: Place = { front: false, section: null, isSectionPage: false }

/** The sheet every page is printed on: masthead, navigation, the page itself, footer. `site` is null where the newsroom could not be asked. */
export function Paper({ site, sections, place = inside, children }: { site: Site | null; sections: SectionRef[]; place?: Place; children: ReactNode }) {
  return (
    <>
      <a href="#main" className={styles.skip}>
        Skip to the main content
      </a>
      <div className={styles.paper}>
        <Masthead site={site} sections={sections} place={place} />
        <main id="main" className={styles.main} tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} sections={sections} />
      </div>
      <SpeculationRulesScript />
    </>
  )
}
