/** The two programs that are built and served. `folder` is both their folder in apps/ and the end of their package's name. */
export const newsroom = { folder: 'cms', title: 'the newsroom', duration: 'about three minutes' } as const
export const site = { folder: 'web', title: 'the site', duration: 'about half a minute' } as const
export type App = typeof newsroom | typeof site
