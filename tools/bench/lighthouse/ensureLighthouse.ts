import path from 'node:path'
import { installOnDemand } from '../../processes/installOnDemand'
import { inRepository } from '../../repositoryRoot'

const folder = inRepository('tools', 'bench', 'lighthouse')

/**
 * Where Lighthouse's command stands. It is installed the first time it is asked for.
 * @throws Refusal when it cannot be installed, with what npm says
 */
export async function ensureLighthouse(say: (line: string) => void): Promise<string> {
  await installOnDemand({ folder, what: 'Lighthouse (about 190 MB)', say })
  return path.join(folder, 'node_modules', 'lighthouse', 'cli', 'index.js')
}
