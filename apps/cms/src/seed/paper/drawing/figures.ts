import { between, times, type Random } from './randomNumbers'
import { circle, ellipse, group, path, placed, stroke } from './shapes'

/** Somebody standing in a long coat, from the feet; drawn 100 high and scaled. */
export function standing(x: number, y: number, height: number, fill: string, facing = 1): string {
  return group(
    [
      circle(1.5, -92, 7, fill),
      path('M-3 -86h7v5h-7z', fill),
      path('M-10 -79Q0 -84 10 -79Q14 -60 11 -45L13 -27H-12L-11 -46Q-14 -62 -10 -79Z', fill),
      path('M-9 -28L-6 0H0L-1 -28ZM1 -28L4 0H10L9 -28Z', fill),
      stroke('M-10 -76Q-15 -60 -12 -44', fill, 5),
      stroke('M10 -76Q16 -62 13 -46', fill, 5),
    ],
    `transform="translate(${x} ${y}) scale(${(height / 100) * facing} ${height / 100})"`,
  )
}

/** Somebody walking, one leg forward. */
export function walking(x: number, y: number, height: number, fill: string, facing = 1): string {
  return group(
    [
      ellipse(4, -92, 6.4, 7.6, fill),
      path('M-1 -87h7l1 7h-10z', fill),
      path('M-9 -77Q-2 -84 8 -80Q13 -76 12 -58L11 -48L17 -27Q2 -22 -16 -28L-10 -50Q-13 -66 -9 -77Z', fill),
      path('M5 -30L14 -27L17 -12L23 -2L15 0L9 -11ZM-12 -30L-2 -28L-6 -14L-15 0L-21 -5L-13 -15Z', fill),
      path('M-9 -76Q-15 -64 -16 -47L-12 -46Q-9 -58 -4 -66ZM9 -77Q16 -66 19 -51L15 -49Q10 -58 5 -65Z', fill),
    ],
    `transform="translate(${x} ${y}) scale(${(height / 100) * facing} ${height / 100})"`,
  )
}

/** Somebody in full stride. */
export function running(x: number, y: number, height: number, fill: string): string {
  return group(
    [
      circle(16, -92, 7, fill),
      path('M4 -82Q14 -88 20 -79Q16 -62 8 -46Q0 -42 -6 -48Q-4 -68 4 -82Z', fill),
      stroke('M4 -46L24 -34L18 -14L26 -12', fill, 8),
      stroke('M0 -46L-8 -26L-32 -22L-36 -14', fill, 8),
      stroke('M16 -78L26 -62L40 -68', fill, 5.5),
      stroke('M6 -78L-8 -66L-14 -52', fill, 5.5),
    ],
    placed(x, y, height / 100),
  )
}

/** Head and shoulders from behind, as a neighbor in an audience sees them. */
export function fromBehind(x: number, y: number, size: number, fill: string): string {
  return group(
    [ellipse(0, -62, 19, 23, fill), path('M-9 -46h18v14h-18z', fill), path('M-52 20Q-50 -26 -16 -32Q0 -28 16 -32Q50 -26 52 20Z', fill)],
    placed(x, y, size / 100),
  )
}

/** A row of people of differing heights along a line. */
export function crowd(random: Random, from: number, to: number, y: number, height: number, fill: string, count: number): string {
  return times(count, (index) => {
    const x = from + ((to - from) * (index + between(random, 0.1, 0.9))) / count
    return standing(
      Math.round(x),
      Math.round(y + between(random, -3, 3)),
      Math.round(height * between(random, 0.86, 1.08)),
      fill,
      random() < 0.5 ? 1 : -1,
    )
  }).join('')
}
