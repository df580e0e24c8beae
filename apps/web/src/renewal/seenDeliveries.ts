/** Remembers ids for `seconds`, so that a captured message cannot be sent again. */
export function seenDeliveries({ seconds }: { seconds: number }) {
  const seen = new Map<string, number>()
  return {
    /** Whether `id` is new at `now`; from then on it is not. */
    isNew(id: string, now: Date): boolean {
      for (const [old, until] of seen) {
        // a Map keeps the order of insertion, so the first that is still remembered ends the search
        if (until > now.getTime()) break
        seen.delete(old)
      }
      if (seen.has(id)) return false
      seen.set(id, now.getTime() + seconds * 1000)
      return true
    },
  }
}

export type SeenDeliveries = ReturnType<typeof seenDeliveries>
