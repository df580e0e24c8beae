import { scopeOf } from '@broadsheet/newsroom'
import type { Endpoint } from 'payload'
import { rolesOf } from '../../access/rolesOf'
import { refusal } from '../../endpoints/refusal'
import { storedRedirects } from './redirectEvidence'

/** `GET /api/redirects/export`: every redirect that leads somewhere, as a list that can be imported again. 403 for those who may not change them. */
export const exportEndpoint: Endpoint = {
  path: '/export',
  method: 'get',
  handler: async (req) => {
    if (scopeOf(rolesOf(req.user), 'update', 'redirects') !== 'all') {
      return refusal(403, 'Only editors may download the redirects.')
    }
    const lines = (await storedRedirects(req)).filter(({ to }) => /^(?:\/|https?:)/.test(to)).map(({ from, to }) => `${cell(from)},${cell(to)}`)
    return new Response(`${['from,to', ...lines].join('\r\n')}\r\n`, {
      headers: { 'content-type': 'text/csv; charset=utf-8', 'content-disposition': 'attachment; filename="redirects.csv"', 'cache-control': 'no-store' },
    })
  },
}

const cell = (text: string) => (/[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
