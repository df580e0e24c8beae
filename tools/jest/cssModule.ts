/** Stands in for a stylesheet in tests: every class is called by its own name. */
const cssModule: Record<string, string> = new Proxy({}, { get: (_, name) => String(name) })

export default cssModule
