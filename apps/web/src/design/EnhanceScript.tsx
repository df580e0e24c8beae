/** The one script of a reader's page. It comes last, and everything works without it. */
export function EnhanceScript() {
  return <script type="module" src="/enhance.js" />
}
