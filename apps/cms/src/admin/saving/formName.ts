/** A name for an open form that no other has. (`randomUUID` is there for secure contexts only; a newsroom may be none.) */
export const formName = (): string => [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
