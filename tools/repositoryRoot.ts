import path from 'node:path'

/** The folder the repository stands in. */
export const repositoryRoot = path.resolve(import.meta.dirname, '..')

/** A path inside the repository. */
export const inRepository = (...parts: string[]): string => path.join(repositoryRoot, ...parts)
