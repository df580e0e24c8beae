import { radial, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import { circle, ellipse, high, line, polygon, rect, wide, type Point } from './shapes'

/** The whole ground, from the top down. */
export function sky(...stops: string[]): string {
  return rect(0, 0, wide, high, vertical(...stops))
}

/** Light around a point, fading to nothing. */
export function glow(x: number, y: number, radius: number, colour: string, strength = 80): string {
  return circle(x, y, radius, radial(`${colour}.${strength}`, `${colour}.${Math.round(strength / 3)}@40`, `${colour}.0`))
}

/** Stars, more and smaller than the eye would count, above a height. */
export function stars(random: Random, count: number, lowest: number, colour: string): string {
  return times(count, () => {
    const bright = random() ** 6
    return circle(random() * wide, random() * lowest, 0.8 + bright * 2.6, colour, `opacity="${(0.25 + 0.75 * random()).toFixed(2)}"`)
  }).join('')
}

/** Slanting rain. */
export function rain(random: Random, count: number, colour: string, slant = -0.18): string {
  return times(count, () => {
    const x = between(random, -50, wide + 150)
    const y = between(random, -50, high)
    const length = between(random, 18, 64)
    return line([x, y], [x + slant * length, y + length], colour, between(random, 0.8, 2), `opacity="${between(random, 0.15, 0.55).toFixed(2)}"`)
  }).join('')
}

/** Falling snow, or any drifting specks. */
export function specks(random: Random, count: number, colour: string, largest = 4): string {
  return times(count, () =>
    circle(random() * wide, random() * high, 0.7 + random() ** 3 * largest, colour, `opacity="${between(random, 0.3, 0.95).toFixed(2)}"`),
  ).join('')
}

/** Long flat clouds between two heights. */
export function clouds(random: Random, count: number, top: number, bottom: number, colour: string, opacity = 0.5): string {
  return times(count, () => {
    const x = between(random, -100, wide + 100)
    const y = between(random, top, bottom)
    const width = between(random, 140, 460)
    return times(4, (index) =>
      ellipse(
        x + between(random, -width / 2, width / 2),
        y + index * 3,
        width * between(random, 0.35, 0.7),
        between(random, 5, 15),
        colour,
        `opacity="${(opacity * between(random, 0.4, 1)).toFixed(2)}"`,
      ),
    ).join('')
  }).join('')
}

/** A shaft of light: bright at its first edge, gone at its last. */
export function shaft(points: readonly Point[], colour: string, strength = 45): string {
  return polygon(points, vertical(`${colour}.${strength}`, `${colour}.0`))
}

/** Darker corners, which hold a picture together. */
export function vignette(colour: string, strength = 45): string {
  return ellipse(wide / 2, high / 2, wide * 0.86, high * 0.9, radial(`${colour}.0`, `${colour}.0@55`, `${colour}.${strength}`))
}
