import { normalAddress } from '@broadsheet/contract'
import { cmsFetch } from './cmsFetch'
import { redirectRequest } from './requests/redirectRequest'

/** Where readers of the old address `from` are to be sent, or null. An address that leads to itself leads nowhere. */
export async function findRedirect({ from, requestId }: { from: string; requestId: string }): Promise<string | null> {
  const address = normalAddress(from)
  const { docs } = await cmsFetch(redirectRequest(address), { requestId })
  const to = docs[0]?.to ?? null
  return to !== null && normalAddress(to) === address ? null : to
}
