import { between, times, type Random } from './randomNumbers'
import { ellipse, high, rect, wide } from './shapes'
import { vertical } from './paints'

/** Open water from a horizon down, with short strokes of light that grow toward the viewer. */
export function water(random: Random, top: number, stops: readonly string[], glint: string, count = 160): string {
  const strokes = times(count, () => {
    const nearness = random() ** 1.7
    const y = top + 6 + nearness * (high - top)
    return rect(
      random() * wide - 60,
      y,
      20 + nearness * between(random, 30, 170),
      1.2 + nearness * 3.2,
      glint,
      `rx="2" opacity="${between(random, 0.08, 0.42).toFixed(2)}"`,
    )
  })
  return rect(0, top, wide, high - top, vertical(...stops)) + strokes.join('')
}

/** The broken column of light that a lamp or a low sun lays on water. */
export function lightPath(random: Random, x: number, top: number, bottom: number, spread: number, colour: string, count = 60): string {
  return times(count, (index) => {
    const nearness = index / count
    const width = spread * (0.25 + nearness * 0.9) * between(random, 0.35, 1)
    const drift = between(random, -0.35, 0.35) * spread * (0.2 + nearness)
    return ellipse(
      x + drift,
      top + nearness * (bottom - top),
      width / 2,
      1.5 + nearness * 4.5,
      colour,
      `opacity="${(0.85 - nearness * 0.5).toFixed(2)}"`,
    )
  }).join('')
}
