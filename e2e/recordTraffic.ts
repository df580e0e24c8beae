import type { BrowserContext, Request } from 'playwright-core'

export type Traffic = {
  /** Every request the browser has made, oldest first. */
  requests: Request[]
  /** What the browser or a script has complained of, less that a page asked for answered as it should: 404, 422, 503. */
  complaints: string[]
  /** Requests to any host but the site's own. */
  foreign: (siteUrl: string) => string[]
}

/** Records all that the pages of a context ask for and complain of. */
export function recordTraffic(context: BrowserContext): Traffic {
  const requests: Request[] = []
  const complaints: string[] = []
  context.on('request', (request) => requests.push(request))
  context.on('requestfailed', (request) => complaints.push(`${request.url()} failed: ${request.failure()?.errorText ?? ''}`))
  context.on('weberror', (error) => {
    const { message } = error.error()
    // a page whose picture is taken is made higher for it, perhaps while it comes in
    if (!message.endsWith('Viewport size changed')) complaints.push(message)
  })
  context.on('console', (message) => {
    const isAnswer = message.location().url === message.page()?.url() && message.text().startsWith('Failed to load resource')
    if (['error', 'warning'].includes(message.type()) && !isAnswer) complaints.push(`${message.location().url}: ${message.text()}`)
  })
  return {
    requests,
    complaints,
    foreign: (siteUrl) => requests.map((request) => request.url()).filter((url) => !url.startsWith(`${siteUrl}/`) && !url.startsWith('data:')),
  }
}
