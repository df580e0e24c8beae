type More = {
  /** Sentences beside the fields they are about. */
  errors?: { path: string; message: string }[]
}

/** The answer to a request that is refused, in the shape of Payload's own: a sentence for the person. */
export const refusal = (status: number, message: string, data?: More): Response => Response.json({ errors: [data === undefined ? { message } : { message, data }] }, { status })
