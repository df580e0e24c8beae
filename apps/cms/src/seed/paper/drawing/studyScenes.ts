import { glow, sky, specks, vignette } from './atmospheres'
import { horizontal, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'
import { ridge } from './terrains'

/** Pictures that explain one thing, seen close. */
export const studyScenes: Scenes = {
  'eelgrass-meadow': (random) => [
    sky('#bfe6d6', '#6fb9b3@25', '#2a7d88@62', '#124a5c'),
    ...times(8, (index) =>
      polygon(
        [
          [150 + index * 190, -10],
          [230 + index * 190, -10],
          [20 + index * 230 + 160, 900],
          [-120 + index * 230, 900],
        ],
        vertical('#effff2.34', '#effff2.0'),
      ),
    ),
    ...times(20, () =>
      ellipse(between(random, 0, wide), between(random, 0, 46), between(random, 60, 180), between(random, 4, 10), '#f4fff6', 'opacity="0.5"'),
    ),
    ridge(random, 850, 30, '#2b6f73', 0.4),
    blades(random, 120, 930, 430, '#2f8078', 6),
    ...times(3, (school) =>
      times(12, () =>
        fish(500 + school * 330 + between(random, -140, 140), 330 + school * 90 + between(random, -70, 70), between(random, 0.35, 0.6), '#d6efe2'),
      ),
    ).flat(),
    blades(random, 110, 990, 560, '#1f6a55', 8),
    path('M0 940Q500 890 900 930T1600 900V1000H0Z', '#0f3f45'),
    blades(random, 90, 1030, 700, '#3f9a62', 11),
    fish(430, 520, 1.5, '#e8b25e'),
    fish(1190, 640, 1.2, '#e8b25e'),
    ...times(60, () => circle(random() * wide, random() * high, between(random, 1, 4), '#eafff2', 'opacity="0.5"')),
    vignette('#052833', 45),
  ],

  'tied-shoots': (random) => [
    sky('#e7dcc3', '#d9c8a5'),
    ...times(18, (index) => rect(0, index * 58, wide, 2, '#c4ae86', 'opacity="0.5"')),
    ellipse(820, 900, 720, 40, '#8a734d', 'opacity="0.4"'),
    polygon(
      [
        [130, 640],
        [1470, 640],
        [1390, 900],
        [210, 900],
      ],
      vertical('#5d7f86', '#3b5a63'),
    ),
    polygon(
      [
        [150, 656],
        [1450, 656],
        [1430, 724],
        [170, 724],
      ],
      vertical('#a9cfcc', '#79aaae'),
    ),
    ...times(9, (index) => shoot(random, 250 + index * 138, 700 + (index % 2) * 10, 1 + (index % 3) * 0.09)),
    polygon(
      [
        [150, 700],
        [1450, 700],
        [1392, 892],
        [208, 892],
      ],
      vertical('#79aaae.55', '#3f6d75.90'),
    ),
    rect(118, 626, 1364, 24, '#7d9ba0', 'rx="10"'),
    ...times(34, () => ellipse(between(random, 200, 1400), between(random, 712, 760), between(random, 20, 60), 2.4, '#eef8f4', 'opacity="0.6"')),
    vignette('#4a3a1e', 36),
  ],

  'valve-wheel': (random) => [
    sky('#a9c0c2', '#d9dccb@50', '#e8dcbc'),
    ridge(random, 430, 150, '#8ea5a6', 0.52),
    ridge(random, 560, 120, '#6d8a8b', 0.52),
    rect(0, 640, wide, 360, vertical('#8fb3ad', '#446b6c')),
    ...times(60, () => rect(between(random, 0, wide), between(random, 650, 990), between(random, 40, 160), 3, '#e8f2ea', 'opacity="0.35"')),
    rect(720, 560, 160, 460, horizontal('#55615f', '#7d8a86@40', '#3a4443')),
    rect(660, 860, 280, 160, '#48524f'),
    circle(820, 520, 400, 'none', 'stroke="#1f2d2a" stroke-width="52" opacity="0.25"'),
    ...times(6, (spoke) =>
      group(
        [
          path('M-26 -60L-17 -370H17L26 -60Z', spoke % 2 === 0 ? '#3f7a58' : '#34694b'),
          path('M-24 -62L-16 -368H-6L-10 -62Z', '#6aa57e', 'opacity="0.6"'),
        ],
        placed(800, 500, 1, spoke * 60 + 14),
      ),
    ),
    circle(800, 500, 386, 'none', 'stroke="#2c5c42" stroke-width="60"'),
    circle(800, 500, 392, 'none', 'stroke="#4b8a65" stroke-width="42"'),
    stroke('M470 300A386 386 0 0 1 930 138', '#a3cdab', 12, 'opacity="0.75"'),
    circle(800, 500, 92, '#2c5c42'),
    circle(800, 500, 80, '#4b8a65'),
    circle(800, 500, 40, '#8d7b58'),
    polygon(
      times(6, (corner) => [800 + Math.cos(corner * 1.047) * 30, 500 + Math.sin(corner * 1.047) * 30] as const),
      '#5f5138',
    ),
    ...times(46, () => {
      const angle = random() * 6.3
      return ellipse(
        800 + Math.cos(angle) * between(random, 366, 412),
        500 + Math.sin(angle) * between(random, 366, 412),
        between(random, 4, 15),
        between(random, 3, 8),
        '#8a5a38',
        'opacity="0.6"',
      )
    }),
    vignette('#1c2a28', 42),
  ],

  'orbit-diagram': (random) => [
    sky('#141b38', '#1a2346'),
    ...times(17, (index) => line([index * 100, 0], [index * 100, high], '#2a3563', 1)),
    ...times(11, (index) => line([0, index * 100], [wide, index * 100], '#2a3563', 1)),
    specks(random, 130, '#c9d4ff', 1.6),
    group(
      [
        ...[
          [150, '#d8b37a', 0.6],
          [250, '#e8d3a2', 2.6],
          [360, '#7fb0d8', 4.4],
          [480, '#d98260', 5.5],
        ].flatMap(([radius, colour, at]) => orbit(Number(radius), String(colour), Number(at))),
        glow(0, 0, 150, '#ffe3a3', 95),
        circle(0, 0, 34, '#fff0c4'),
        group(
          [
            ellipse(330, -40, 760, 128, 'none', 'stroke="#f4f1e4" stroke-width="5" stroke-dasharray="22 12"'),
            group(
              [
                path('M0 -9Q150 -34 330 -40Q160 -2 0 9Z', horizontal('#d8f0ff.85', '#d8f0ff.0')),
                glow(0, 0, 60, '#eaf7ff', 90),
                circle(0, 0, 14, '#ffffff'),
              ],
              placed(210, -166, 1, -36),
            ),
          ],
          'transform="rotate(-27)"',
        ),
      ],
      placed(640, 560, 0.92),
    ),
    vignette('#060a1c', 45),
  ],
}

function blades(random: Random, count: number, foot: number, tallest: number, colour: string, width: number): string {
  return times(count, () => {
    const x = between(random, -60, wide + 20)
    const height = between(random, tallest * 0.5, tallest)
    const lean = between(random, 50, 150)
    return path(
      `M${(x - width).toFixed(0)} ${foot}C${(x - width + 10).toFixed(0)} ${(foot - height * 0.4).toFixed(0)} ${(x - 20).toFixed(0)} ${(foot - height * 0.7).toFixed(0)} ${(x + lean).toFixed(0)} ${(foot - height).toFixed(0)}C${(x + width).toFixed(0)} ${(foot - height * 0.66).toFixed(0)} ${(x + width + 14).toFixed(0)} ${(foot - height * 0.4).toFixed(0)} ${(x + width).toFixed(0)} ${foot}Z`,
      colour,
      `opacity="${between(random, 0.65, 1).toFixed(2)}"`,
    )
  }).join('')
}

function fish(x: number, y: number, scale: number, colour: string): string {
  return group(
    [
      path('M-60 0Q-10 -34 50 -2Q-10 32 -60 0ZM-52 0L-88 -22L-80 0L-88 22Z', colour),
      circle(30, -6, 4, '#123c46'),
      stroke('M10 -14Q16 0 10 12', '#123c46', 2, 'opacity="0.5"'),
    ],
    placed(Math.round(x), Math.round(y), Number(scale.toFixed(2))),
  )
}

function shoot(random: Random, x: number, y: number, scale: number): string {
  const leaves = times(5, (index) =>
    path(
      `M-7 0C-16 -160 ${index * 26 - 70} -300 ${index * 44 - 88 + Math.round(between(random, -14, 14))} -${Math.round(between(random, 400, 520))}C${index * 22 - 30} -300 8 -160 7 0Z`,
      ['#3f8a55', '#5aa768', '#2f7049', '#6fb878', '#468f5b'][index] ?? '#3f8a55',
    ),
  )
  return group(
    [rect(-10, -130, 20, 290, '#e3c48f', 'rx="9"'), ...leaves, ...times(4, (turn) => rect(-15, -64 + turn * 13, 30, 7, '#fbf3e0', 'rx="3"'))],
    placed(Math.round(x), y, Number(scale.toFixed(2))),
  )
}

function orbit(radius: number, colour: string, at: number): string[] {
  return [
    ellipse(0, 0, radius, radius * 0.42, 'none', `stroke="${colour}" stroke-width="3" opacity="0.65"`),
    circle(Math.cos(at) * radius, Math.sin(at) * radius * 0.42, 9 + radius / 40, colour),
  ]
}
