const name = 'broadsheet:desk-keys'
const listeners = new Set<() => void>()

/** Whether the desk listens to single keys: on unless switched off in this browser, for those whose keys come from speech or a switch. */
export const keySwitch = {
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  },
  snapshot: (): boolean => localStorage.getItem(name) !== 'off',
  serverSnapshot: () => true,
  set: (on: boolean) => {
    localStorage.setItem(name, on ? 'on' : 'off')
    for (const listener of listeners) listener()
  },
}
