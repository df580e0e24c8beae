/**
 * A gradient's or blur's name says all about it: `url(#v-e8a04c-20304a.50)` runs from one colour down to another at half
 * strength. So drawing functions stay pure strings, and definitions are written once, when the picture is put together.
 */
const named = /url\(#([vhrb])-([0-9a-z.@-]+)\)/g

type Stop = string

const written = (stops: Stop[]) => stops.map((stop) => stop.replace('#', '')).join('-')

/** From top to bottom. A stop is `#rrggbb`, with `.50` behind it for half opacity, `@30` for a place at 30 %. */
export function vertical(...stops: Stop[]): string {
  return `url(#v-${written(stops)})`
}

/** From left to right. */
export function horizontal(...stops: Stop[]): string {
  return `url(#h-${written(stops)})`
}

/** From the middle outwards. */
export function radial(...stops: Stop[]): string {
  return `url(#r-${written(stops)})`
}

/** The attribute that softens what it stands on. */
export function blurred(radius: number): string {
  return `filter="url(#b-${radius})"`
}

/** The definitions that a drawing's paints call for. */
export function definitionsFor(drawing: string): string {
  const found = new Map([...drawing.matchAll(named)].map(([, kind = '', value = '']) => [`${kind}-${value}`, definition(kind, value)]))
  return `<defs>${[...found.values()].join('')}</defs>`
}

function definition(kind: string, value: string): string {
  const id = `id="${kind}-${value}"`
  switch (kind) {
    case 'b':
      return `<filter ${id} x="-50%" y="-50%" width="200%" height="200%"><feGaussianBlur stdDeviation="${value}"/></filter>`
    case 'r':
      return `<radialGradient ${id}>${stopsOf(value)}</radialGradient>`
    case 'h':
      return `<linearGradient ${id}>${stopsOf(value)}</linearGradient>`
    default:
      return `<linearGradient ${id} x2="0" y2="1">${stopsOf(value)}</linearGradient>`
  }
}

function stopsOf(value: string): string {
  const stops = value.split('-')
  return stops
    .map((stop, index) => {
      const [, colour = '', opacity, place] = /^([0-9a-f]{6})(?:\.(\d+))?(?:@(\d+))?$/.exec(stop) ?? []
      const offset = place ?? (100 * index) / (stops.length - 1)
      return `<stop offset="${offset}%" stop-color="#${colour}" stop-opacity="${opacity === undefined ? 1 : Number(opacity) / 100}"/>`
    })
    .join('')
}
