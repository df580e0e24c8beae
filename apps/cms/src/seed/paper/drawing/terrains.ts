import { between, times, type Random } from './randomNumbers'
import { circle, group, high, line, polygon, stroke, wide, type Point } from './shapes'

function displaced(random: Random, amplitude: number, depth: number, roughness: number): number[] {
  const refine = (heights: number[], size: number, left: number): number[] => {
    if (left === 0) return heights
    const finer = heights.flatMap((height, index) => {
      const next = heights[index + 1]
      return next === undefined ? [height] : [height, (height + next) / 2 + between(random, -size, size)]
    })
    return refine(finer, size * roughness, left - 1)
  }
  return refine([between(random, -0.4, 0.4) * amplitude, between(random, -0.4, 0.4) * amplitude], amplitude, depth)
}

/** A mountain range or, with little roughness, a hill, filled to the foot of the picture. */
export function ridge(random: Random, level: number, amplitude: number, fill: string, roughness = 0.55): string {
  const heights = displaced(random, amplitude, 8, roughness)
  const step = wide / (heights.length - 1)
  return polygon([[0, high], ...heights.map((height, index): Point => [index * step, level - height]), [wide, high]], fill)
}

/** Smooth rolling ground, filled to the foot of the picture. */
export function rolling(random: Random, level: number, amplitude: number, fill: string, waves = 1.6): string {
  const phases = [random() * 6.3, random() * 6.3, random() * 6.3]
  const height = (x: number) =>
    phases.reduce((sum, phase, index) => sum + Math.sin((x / wide) * 6.3 * waves * (0.5 + index * 0.7) + phase) / (1 + index), 0)
  const points = times(81, (index): Point => [index * 20, level - amplitude * 0.55 * height(index * 20)])
  return polygon([[0, high], ...points, [wide, high]], fill)
}

/** A tree without leaves, from its foot. */
export function bareTree(random: Random, x: number, y: number, height: number, colour: string): string {
  const branch = (fromX: number, fromY: number, angle: number, length: number, width: number, depth: number): string => {
    const toX = fromX + Math.sin(angle) * length
    const toY = fromY - Math.cos(angle) * length
    const limb = line([fromX, fromY], [toX, toY], colour, width)
    if (depth === 0) return limb
    const children = times(depth > 3 ? 2 : 3, (index) =>
      branch(toX, toY, angle + (index - 0.9) * between(random, 0.3, 0.62), length * between(random, 0.62, 0.82), width * 0.64, depth - 1),
    )
    return limb + children.join('')
  }
  return branch(x, y, between(random, -0.06, 0.06), height * 0.28, height * 0.045, 5)
}

/** A crown of leaves in three tones over a trunk. */
export function leafyTree(random: Random, x: number, y: number, height: number, tones: readonly [string, string, string], trunk: string): string {
  const crown = tones.flatMap((tone, layer) =>
    times(14, () => {
      const angle = random() * 6.3
      const reach = Math.sqrt(random()) * height * 0.3
      return circle(
        x + Math.cos(angle) * reach * 1.15 - layer * height * 0.04,
        y - height * 0.66 + Math.sin(angle) * reach * 0.82 - layer * height * 0.05,
        height * between(random, 0.07, 0.13) * (1 - layer * 0.15),
        tone,
      )
    }),
  )
  const stem = stroke(`M${x} ${y}C${x - 4} ${y - height * 0.3} ${x + 6} ${y - height * 0.4} ${x} ${y - height * 0.7}`, trunk, height * 0.05)
  return group([stem, ...crown])
}

/** Upright blades, bent one way. */
export function reeds(random: Random, count: number, foot: number, tallest: number, colour: string, from = 0, to = wide): string {
  return times(count, () => {
    const x = between(random, from, to)
    const height = between(random, tallest * 0.4, tallest)
    const bend = between(random, 0.05, 0.3) * height
    return stroke(
      `M${x.toFixed(1)} ${foot}q0 ${(-height * 0.6).toFixed(1)} ${bend.toFixed(1)} ${(-height).toFixed(1)}`,
      colour,
      between(random, 2, 5),
    )
  }).join('')
}
