/** `down`: the newsroom did not answer in time or answered with a failure. `invalid`: it answered with something that is not on the wire's contract. */
export type CmsFailure = 'down' | 'invalid'

/** A request to the newsroom failed; the message names the request and, for `invalid`, the fields. Readers keep the last good page. */
export class CmsError extends Error {
  override name = 'CmsError'

  constructor(
    readonly failure: CmsFailure,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}
