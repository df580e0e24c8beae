import { cmsFetch } from './cmsFetch'
import { redirectRequest } from './requests/redirectRequest'

/** Where readers of the old address `from` are to be sent, or null. An address that leads to itself leads nowhere. */
export async function findRedirect({ from, requestId }: { from: string; requestId: string }): Promise<string | null> {
  const { docs } = await cmsFetch(redirectRequest(from), { requestId })
  const to = docs[0]?.to ?? null
  return to === from ? null : to
}
