/** Next calls this once, before the first request: a bad setting ends the process here instead of on a reader's page. */
export async function register() {
  // Next's own constant, put in at build: it keeps Node's `process.exit` out of the bundle for edge runtimes
  if (process.env.NEXT_RUNTIME === 'nodejs') await import('./checkEnv')
}
