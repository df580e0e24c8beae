'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/** Whether the page runs in a browser by now: how wide a text is can be told there only. */
export const useAlive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
