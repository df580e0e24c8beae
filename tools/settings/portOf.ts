/** The port a server listens on: the one its public address names, else (behind a proxy) its usual one. */
export function portOf(url: string, usual: number): number {
  const { port } = new URL(url)
  return port === '' ? usual : Number(port)
}
