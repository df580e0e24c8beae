import type { VersionComparison } from '../../history/readComparison'
import { Moment } from '../desk/Moment.client'
import { Differences } from '../saving/Differences'
import css from './ComparedVersions.module.css'
import { RestoreButton } from './RestoreButton.client'
import { versionWords } from './versionWords'

type Props = { comparison: VersionComparison; story: string; newest: { id: string | null; at: string } | null }

/** Two versions of a story and what differs between them. */
export function ComparedVersions({ comparison: { earlier, later, differences }, story, newest }: Props) {
  return (
    <section className={css['compared']} aria-labelledby="compared">
      <h2 id="compared">What changed</h2>
      <dl>
        {[{ term: 'From', version: earlier }, { term: 'To', version: later }].map(({ term, version }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>
              <Moment at={version.at} />, {versionWords(version)}
              {newest !== null && newest.id !== version.id && <RestoreButton story={story} version={version.id} at={version.at} newestAt={newest.at} />}
            </dd>
          </div>
        ))}
      </dl>
      <Differences differences={differences} before="the earlier one" after="the later one" />
    </section>
  )
}
