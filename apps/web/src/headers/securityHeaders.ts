import { readerPolicy } from './readerPolicy'

type Header = { key: string; value: string }
type Rule = { source: string; has?: { type: 'header'; key: string; value: string }[]; headers: Header[] }

/** Things a page of the paper never asks of a browser. Frames of other sites may ask for what their `allow` names. */
const refused = ['accelerometer', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'hid', 'magnetometer', 'microphone', 'midi', 'payment', 'serial', 'usb', 'xr-spatial-tracking']

const always: Header[] = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  { key: 'Permissions-Policy', value: refused.map((feature) => `${feature}=()`).join(', ') },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'X-Permitted-Cross-Domain-Policies', value: 'none' },
]

/** A year, for this host alone: whether others of the domain speak https is not for the paper to say. */
const strictTransport: Header = { key: 'Strict-Transport-Security', value: 'max-age=31536000' }

/**
 * What every answer of the site is sent with. The build knows no addresses, so whether a reader came by https is read from
 * the request: a proxy that ends https says so in `X-Forwarded-Proto`. The development server needs inline scripts and eval,
 * and so has no policy.
 */
export const securityHeaders = ({ development }: { development: boolean }): Rule[] => [
  { source: '/:path*', headers: development ? always : [...always, { key: 'Content-Security-Policy', value: readerPolicy }] },
  { source: '/:path*', has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https' }], headers: [strictTransport] },
]
