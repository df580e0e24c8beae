export const wide = 1600
export const high = 1000

export type Point = readonly [x: number, y: number]

const n = (value: number) => String(Math.round(value * 10) / 10)

/** A rectangle from its upper left corner. `more` holds further attributes. */
export function rect(x: number, y: number, width: number, height: number, fill: string, more = ''): string {
  return `<rect x="${n(x)}" y="${n(y)}" width="${n(Math.max(0, width))}" height="${n(Math.max(0, height))}" fill="${fill}" ${more}/>`
}

/** A disc. */
export function circle(x: number, y: number, radius: number, fill: string, more = ''): string {
  return `<circle cx="${n(x)}" cy="${n(y)}" r="${n(radius)}" fill="${fill}" ${more}/>`
}

/** An upright oval, or a lying one. */
export function ellipse(x: number, y: number, radiusX: number, radiusY: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(radiusX)}" ry="${n(radiusY)}" fill="${fill}" ${more}/>`
}

/** A filled shape with straight edges. */
export function polygon(points: readonly Point[], fill: string, more = ''): string {
  return `<polygon points="${points.map(([x, y]) => `${n(x)},${n(y)}`).join(' ')}" fill="${fill}" ${more}/>`
}

/** A filled shape in SVG's own path notation. */
export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}" ${more}/>`
}

/** A drawn line in path notation, with round ends. */
export function stroke(d: string, colour: string, width: number, more = ''): string {
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`
}

/** A straight line. */
export function line(from: Point, to: Point, colour: string, width: number, more = ''): string {
  return stroke(`M${n(from[0])} ${n(from[1])}L${n(to[0])} ${n(to[1])}`, colour, width, more)
}

/** Things drawn together, under common attributes. */
export function group(content: readonly string[], more = ''): string {
  return `<g ${more}>${content.join('')}</g>`
}

/** What lies within a shape; the name tells this clip from the picture's others. */
export function within(name: string, shape: string, content: readonly string[]): string {
  return `<clipPath id="clip-${name}">${shape}</clipPath><g clip-path="url(#clip-${name})">${content.join('')}</g>`
}

/** The attribute that moves, and if wanted scales, what it stands on. */
export function placed(x: number, y: number, scale = 1, turn = 0): string {
  return `transform="translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${scale})"`
}
