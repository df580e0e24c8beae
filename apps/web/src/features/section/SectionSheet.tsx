import { type ArticleCard, type Section, sectionPath, type SectionRef, type Site } from '@broadsheet/contract'
import { Paper } from '../../design/Paper'
import { breadcrumbs, sectionSteps } from '../../seo/breadcrumbs'
import { collectionPage } from '../../seo/collectionPage'
import { JsonLd } from '../../seo/JsonLd'
import { PageHead } from '../../seo/PageHead'
import { SectionPage } from './SectionPage'

type Props = { site: Site; sections: SectionRef[]; origin: string; section: Section; whole: SectionRef | null; parts: SectionRef[]; stories: ArticleCard[] }

/** The page of a section, or of a part of one, with all that stands round it. */
export function SectionSheet({ site, sections, origin, section, whole, parts, stories }: Props) {
  const path = sectionPath(section)
  const { name, description } = section
  return (
    <Paper site={site} sections={sections} place={{ front: false, section: section.path, isSectionPage: true }}>
      <PageHead site={site} origin={origin} title={whole === null ? name : `${name} · ${whole.name}`} description={description} path={path} feedOf={{ path, name }} />
      <JsonLd data={[collectionPage({ site, origin, name, description, path, stories, whole, parts }), breadcrumbs({ site, origin, steps: sectionSteps(section, whole) })]} />
      <SectionPage section={section} whole={whole} parts={parts} stories={stories} site={site} />
    </Paper>
  )
}
