import { between, times, type Random } from './randomNumbers'
import { group, path, polygon, rect, wide } from './shapes'

export type Skyline = { base: number; lowest: number; tallest: number; fill: string; light?: string; lit?: number }

/** A row of blocks across the picture, some of them lit. */
export function skyline(random: Random, { base, lowest, tallest, fill, light, lit = 0.3 }: Skyline): string {
  const blocks: string[] = []
  for (let x = -20; x < wide;) {
    const width = between(random, 46, 120)
    const height = between(random, lowest, tallest)
    blocks.push(rect(x, base - height, width, height + 4, fill))
    if (random() < 0.35) blocks.push(rect(x + width * 0.3, base - height - 18, width * 0.3, 20, fill))
    if (random() < 0.2) blocks.push(rect(x + width * 0.5, base - height - 62, 3, 64, fill))
    if (light !== undefined) blocks.push(windows(random, x + 8, base - height + 12, width - 16, height - 24, light, lit))
    x += width + between(random, -6, 10)
  }
  return group(blocks)
}

/** Lit windows on a wall, in floors. */
export function windows(random: Random, x: number, y: number, width: number, height: number, light: string, lit: number): string {
  const columns = Math.max(1, Math.floor(width / 13))
  const rows = Math.max(1, Math.floor(height / 17))
  return times(rows, (row) =>
    times(columns, (column) =>
      random() < lit
        ? rect(
            x + column * (width / columns),
            y + row * 17,
            Math.min(7, width / columns - 3),
            10,
            light,
            `opacity="${between(random, 0.45, 1).toFixed(2)}"`,
          )
        : '',
    ).join(''),
  ).join('')
}

/** A classical front: steps, columns, entablature and pediment, centered on x. */
export function temple(x: number, foot: number, width: number, height: number, stone: string, shade: string, columns: number): string {
  const left = x - width / 2
  const beam = height * 0.62
  const gap = width / columns
  return group([
    rect(left + gap * 0.1, foot - beam, width - gap * 0.2, beam, shade),
    ...times(columns, (index) => column(left + gap * (index + 0.5), foot, gap * 0.44, beam, stone, shade)),
    rect(left - gap * 0.2, foot - beam - height * 0.1, width + gap * 0.4, height * 0.1, stone),
    rect(left - gap * 0.2, foot - beam - 4, width + gap * 0.4, 5, shade),
    polygon(
      [
        [left - gap * 0.35, foot - beam - height * 0.1],
        [x, foot - height],
        [left + width + gap * 0.35, foot - beam - height * 0.1],
      ],
      stone,
    ),
    polygon(
      [
        [left + gap * 0.7, foot - beam - height * 0.125],
        [x, foot - height * 0.955],
        [left + width - gap * 0.7, foot - beam - height * 0.125],
      ],
      shade,
    ),
    ...times(4, (step) =>
      rect(left - gap * (0.3 + step * 0.22), foot + step * 14, width + gap * (0.6 + step * 0.44), 15, step % 2 === 0 ? stone : shade),
    ),
  ])
}

/** One fluted column, lit from the left. */
export function column(x: number, foot: number, width: number, height: number, stone: string, shade: string): string {
  const half = width / 2
  return group([
    polygon(
      [
        [x - half * 0.86, foot - height],
        [x + half * 0.86, foot - height],
        [x + half, foot],
        [x - half, foot],
      ],
      stone,
    ),
    polygon(
      [
        [x + half * 0.15, foot - height],
        [x + half * 0.86, foot - height],
        [x + half, foot],
        [x + half * 0.2, foot],
      ],
      shade,
      'opacity="0.55"',
    ),
    ...times(3, (flute) =>
      rect(x - half * 0.55 + flute * half * 0.5, foot - height + 16, Math.max(1, width * 0.035), height - 32, shade, 'opacity="0.6"'),
    ),
    rect(x - half * 1.15, foot - height - 2, width * 1.15, height * 0.03 + 4, stone),
    rect(x - half * 1.15, foot - height * 0.025 - 2, width * 1.15, height * 0.025 + 4, stone),
  ])
}

/** A gabled house, seen from the side of its gable. */
export function house(x: number, foot: number, width: number, height: number, wall: string, roof: string, lamp?: string): string {
  const eaves = foot - height * 0.62
  return group([
    path(`M${x} ${foot}V${eaves}L${x + width / 2} ${foot - height}L${x + width} ${eaves}V${foot}Z`, wall),
    path(
      `M${x - width * 0.08} ${eaves + 8}L${x + width / 2} ${foot - height - 10}L${x + width * 1.08} ${eaves + 8}L${x + width / 2} ${foot - height + 18}Z`,
      roof,
    ),
    ...(lamp === undefined
      ? []
      : [
          rect(x + width * 0.2, foot - height * 0.45, width * 0.18, height * 0.2, lamp),
          rect(x + width * 0.6, foot - height * 0.45, width * 0.18, height * 0.2, lamp),
        ]),
  ])
}
