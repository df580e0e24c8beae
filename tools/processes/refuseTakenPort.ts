import { createServer } from 'node:net'
import { Refusal } from '../Refusal'

/** Every address a server of ours would answer on; on some systems one may be taken while the others are free. */
const hosts = ['::', '127.0.0.1', '::1']

/**
 * Makes sure that nothing listens on `port`.
 * @throws Refusal saying how to mend it, naming `setting` as the way to choose another port
 */
export async function refuseTakenPort(port: number, setting: string): Promise<void> {
  for (const host of hosts) {
    const fault = await faultOfListening(port, host)
    if (fault === 'EADDRINUSE') {
      throw new Refusal(`Port ${port} is taken by another program. Stop it, or set ${setting} in .env to an address with another port.`)
    }
    if (fault === 'EACCES') {
      throw new Refusal(`Port ${port} may be used by the administrator only. Set ${setting} in .env to an address with a port above 1023.`)
    }
  }
}

/** The code of the error met, or null. A machine without IPv6 has no `::` to listen on, which is no fault of the port. */
function faultOfListening(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve('code' in error ? String(error.code) : error.message))
    server.listen({ port, host }, () => server.close(() => resolve(null)))
  })
}
