import { previewPassMessageSchema, previewPassNeeded } from '@broadsheet/contract'

/** Longer than this without an answer, and the newsroom's window has no pass to give. */
const patience = 5000

/**
 * The pass by which the newsroom lets this page show a story. The window with the form hands it over as a message, so that
 * it stands in no address, no log and no history; `renew` asks for another when it has ended.
 */
export function previewPasses(newsroom: string) {
  let accept: (pass: string) => void = () => undefined
  let current = new Promise<string>((resolve) => (accept = resolve))

  const onMessage = ({ origin, data }: MessageEvent) => {
    const message = previewPassMessageSchema.safeParse(data)
    if (origin !== newsroom || !message.success) return
    accept(message.data.pass)
    current = Promise.resolve(message.data.pass)
  }

  return {
    listen: () => {
      window.addEventListener('message', onMessage)
      return () => window.removeEventListener('message', onMessage)
    },
    /** The pass, as soon as there is one; null if none comes. */
    get: () => Promise.race([current, new Promise<null>((resolve) => setTimeout(() => resolve(null), patience))]),
    renew: () => {
      current = new Promise<string>((resolve) => (accept = resolve))
      const form: unknown = window.opener
      ;(isWindow(form) ? form : window.parent).postMessage(previewPassNeeded, newsroom)
    },
  }
}

/** A window of another origin is no instance of this page's `Window`, and lets itself be asked for little else. */
const isWindow = (candidate: unknown): candidate is Window => typeof candidate === 'object' && candidate !== null && 'postMessage' in candidate
