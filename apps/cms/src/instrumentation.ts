/** Runs once when the server boots: a bad setting ends it with a sentence, and the relay starts before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { boot } = await import('./boot')
  await boot()
}
