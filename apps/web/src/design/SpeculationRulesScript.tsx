import { speculationRules } from './speculationRules'

/** Lets the browser prepare the page a reader is about to open: navigation is instant with no router. */
export function SpeculationRulesScript() {
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: speculationRules }} />
}
