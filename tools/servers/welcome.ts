import type { Environment } from '../settings/readEnvironment'

const isInitialized = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'initialized' in answer && answer.initialized === true

async function hasAccounts({ CMS_URL = '' }: Environment): Promise<boolean> {
  try {
    const answer = await fetch(`${CMS_URL}/api/users/init`, { signal: AbortSignal.timeout(5000) })
    return isInitialized(await answer.json())
  } catch {
    // Only a hint hangs on it.
    return true
  }
}

/** What is said once both servers answer: where everything is, and what to do next. */
export async function welcome(environment: Environment, total: string): Promise<string> {
  const admin = `${environment.NEWSROOM_URL.replace(/\/$/, '')}/admin`
  const isSetUp = await hasAccounts(environment)
  const third = isSetUp ? `  The comments   ${admin}/moderation` : `  First account  ${admin}/create-first-user`
  const next = isSetUp
    ? 'Log in to the newsroom, change a story and publish it: the paper shows it at once.'
    : 'Next: make the first account (it becomes the administrator), then open a story, change it and publish.'
  return `
Ready in ${total}.

  The paper      ${environment.SITE_URL}
  The newsroom   ${admin}
${third}

${next}
Ctrl-C stops both.`
}
