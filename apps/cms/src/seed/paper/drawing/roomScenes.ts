import { glow, rain, sky, specks, vignette } from './atmospheres'
import { skyline } from './buildings'
import { fromBehind } from './figures'
import { blurred, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'

/** Pictures of quiet rooms. */
export const roomScenes: Scenes = {
  'television-glow': (random) => [
    sky('#10141f', '#161d2c'),
    rect(0, 760, wide, 240, vertical('#1a2233', '#0b0f18')),
    rect(130, 130, 240, 330, '#0a0e17'),
    rect(144, 144, 212, 302, vertical('#1d2a48', '#2f3d5c')),
    rect(246, 144, 6, 302, '#0a0e17'),
    glow(1030, 440, 760, '#8fd0ea', 62),
    polygon(
      [
        [820, 620],
        [1240, 620],
        [1500, high],
        [360, high],
      ],
      vertical('#a5dcf0.40', '#a5dcf0.0'),
    ),
    rect(760, 640, 540, 34, '#3d2a24'),
    rect(790, 672, 20, 120, '#2a1d1b'),
    rect(1250, 672, 20, 120, '#2a1d1b'),
    rect(800, 240, 460, 400, '#4a3329', 'rx="34"'),
    rect(824, 264, 344, 350, '#120d0d', 'rx="46"'),
    rect(838, 278, 316, 322, vertical('#f4fbff', '#a9dcf2@60', '#63a9cc'), 'rx="60"'),
    ...times(30, (index) => rect(842, 286 + index * 10.4, 308, 2, '#3b7fa3', 'opacity="0.25"')),
    path('M930 600v-26q4 -70 66 -78q62 8 66 78v26z', '#3a86ad', 'opacity="0.75"'),
    ellipse(996, 448, 38, 46, '#3a86ad', 'opacity="0.75"'),
    ...[320, 386].map((y) => circle(1214, y, 21, '#c99d6a')),
    ...times(6, (index) => rect(1194, 440 + index * 20, 40, 7, '#2a1d1b')),
    line([1010, 240], [900, 90], '#8a98a8', 5),
    line([1040, 240], [1170, 70], '#8a98a8', 5),
    armchair(520, 960, 1.5),
    ...times(50, () => circle(between(random, 500, 1250), between(random, 180, 760), between(random, 0.8, 2.4), '#dff4ff', 'opacity="0.35"')),
    vignette('#04060c', 62),
  ],

  'library-lamps': (random) => [
    sky('#1b2420', '#24312a'),
    ...times(5, (shelf) => rect(0, 150 + shelf * 104, wide, 10, '#3b281d')),
    ...times(5, (shelf) => books(random, 160 + shelf * 104 - 10)),
    ...times(5, (index) => rect(-20 + index * 405, 40, 26, 620, '#2d1f18')),
    path('M560 640V250Q800 60 1040 250V640Z', '#2d1f18'),
    path('M590 640V262Q800 98 1010 262V640Z', vertical('#131d35', '#2c4162')),
    rect(796, 140, 8, 500, '#2d1f18'),
    ...[300, 430].map((y) => rect(590, y, 420, 7, '#2d1f18')),
    rect(0, 640, wide, 360, vertical('#2c2019', '#120d0b')),
    ...times(4, (index) => glow(250 + index * 366, 630, 330, '#ffe2a0', 62)),
    path('M60 700H1540L1600 800H0Z', vertical('#a2683a', '#6e4227')),
    rect(0, 800, wide, 26, '#3d2416'),
    ...times(4, (index) => bankersLamp(250 + index * 366, 712)),
    ...times(7, (index) =>
      polygon(
        [
          [150 + index * 220, 760],
          [236 + index * 220, 744],
          [322 + index * 220, 760],
          [236 + index * 220, 776],
        ],
        '#f4ead2',
      ),
    ),
    ...times(5, (index) => fromBehind(130 + index * 340, 920 + (index % 2) * 14, 210, '#0c0908')),
    vignette('#060605', 50),
  ],

  'reading-desk': (random) => [
    sky('#141b2d', '#1c2740'),
    rect(250, 60, 1100, 620, vertical('#17233f', '#2c4166@60', '#46597c')),
    skyline(random, { base: 640, lowest: 10, tallest: 80, fill: '#101a30', light: '#ffd793', lit: 0.16 }),
    rect(250, 640, 1100, 60, vertical('#1d2b49', '#111a30')),
    ...times(10, (index) => ellipse(330 + index * 108, 664, 6, 20, '#ffd793', 'opacity="0.35"')),
    group([rain(random, 170, '#b9cbe8', -0.1)], 'clip-path="inset(0)" opacity="0.8"'),
    rect(0, 0, 250, 720, '#0e1422'),
    rect(1350, 0, 250, 720, '#0e1422'),
    rect(0, 0, wide, 60, '#0e1422'),
    rect(792, 60, 16, 620, '#0e1422'),
    rect(250, 350, 1100, 12, '#0e1422'),
    rect(0, 680, wide, 320, vertical('#6a3f28', '#2f1a13')),
    rect(0, 680, wide, 10, '#9a6238'),
    glow(1010, 690, 560, '#ffd489', 85),
    ellipse(900, 840, 440, 84, '#f2b566', 'opacity="0.35"'),
    path('M570 850Q700 780 832 838Q960 780 1096 850L1128 900Q970 840 832 888Q690 840 536 900Z', '#4d2a1c'),
    path('M580 836Q700 768 832 826L832 876Q694 824 552 884Z', vertical('#fff6df', '#e7cfa2')),
    path('M832 826Q960 768 1086 836L1112 884Q970 824 832 876Z', vertical('#fffaf0', '#edd9b0')),
    ...times(7, (index) => stroke(`M${612 - index * 4} ${838 + index * 5.6}q98 -46 196 ${2 + index}`, '#a58a68', 2, 'opacity="0.7"')),
    ...times(7, (index) => stroke(`M${858 + index} ${840 + index * 5.6}q98 -46 200 ${-2 - index * 0.4}`, '#a58a68', 2, 'opacity="0.7"')),
    ellipse(1240, 860, 84, 18, '#1c1210'),
    line([1240, 852], [1290, 560], '#1c1210', 12),
    line([1290, 560], [1120, 440], '#1c1210', 12),
    polygon(
      [
        [1030, 520],
        [1140, 400],
        [1190, 440],
        [1150, 570],
      ],
      '#2f5a55',
    ),
    ellipse(1088, 546, 70, 24, '#fff1c9', 'transform="rotate(22 1088 546)"'),
    rect(300, 730, 84, 96, '#c9c0ae', 'rx="10"'),
    stroke('M384 752q46 4 40 34q-8 24 -42 22', '#c9c0ae', 12),
    ellipse(342, 732, 42, 9, '#3b2218'),
    path('M330 700q-18 -40 6 -70q20 -30 0 -64', 'none', `stroke="#f4e6cc" stroke-width="9" opacity="0.3" ${blurred(5)}`),
    vignette('#06080f', 55),
  ],

  'gallery-wall': (random) => [
    sky('#d8d3c6', '#e6e1d4'),
    rect(0, 740, wide, 260, vertical('#b98f63', '#7d5a3c')),
    ...times(12, (index) => line([800 + (index - 6) * 90, 740], [800 + (index - 6) * 300, high], '#8f6a47', 2)),
    rect(0, 726, wide, 16, '#c3bcae'),
    ...[
      [150, 210, 260, 330],
      [500, 120, 620, 460],
      [1210, 210, 260, 330],
    ].flatMap(([x = 0, y = 0, width = 0, height = 0], index) => [
      polygon(
        [
          [x + width / 2 - 30, -10],
          [x + width / 2 + 30, -10],
          [x + width + 60, y + height + 60],
          [x - 60, y + height + 60],
        ],
        vertical('#fffdf2.85', '#fffdf2.0'),
      ),
      rect(x + 8, y + 12, width, height, '#6f6858', 'opacity="0.35"'),
      rect(x, y, width, height, '#4a3426'),
      rect(x + 12, y + 12, width - 24, height - 24, ['#cdbb98', '#22384d', '#c98f54'][index] ?? '#cdbb98'),
      coil(x + width / 2, y + height / 2, Math.min(width, height) * (index === 1 ? 0.36 : 0.3), index),
    ]),
    rect(560, 850, 480, 30, '#4d3626'),
    rect(590, 880, 22, 70, '#3d2a1e'),
    rect(988, 880, 22, 70, '#3d2a1e'),
    fromBehind(800, 830, 210, '#2a2730'),
    ellipse(800, 956, 330, 14, '#3a2718', 'opacity="0.4"'),
    specks(random, 40, '#ffffff', 1.4),
    vignette('#3a2a1c', 38),
  ],
}

function armchair(x: number, y: number, scale: number): string {
  return group(
    [
      path('M-130 0V-150Q-130 -250 0 -254Q130 -250 130 -150V0Z', '#070a11'),
      path('M-170 0V-110Q-166 -140 -130 -140V0ZM170 0V-110Q166 -140 130 -140V0Z', '#0a0e17'),
      stroke('M60 -246Q128 -236 130 -150V-130', '#7fbfd8', 3, 'opacity="0.6"'),
      stroke('M134 -139Q166 -138 169 -110V-20', '#7fbfd8', 3, 'opacity="0.7"'),
      rect(-120, 0, 22, 24, '#05070c'),
      rect(98, 0, 22, 24, '#05070c'),
    ],
    placed(x, y, scale),
  )
}

function books(random: Random, foot: number): string {
  const spines = ['#6d3b2d', '#3c5a4c', '#8a6a3c', '#34425a', '#5a2f38', '#7d7358']
  const row: string[] = []
  for (let x = 0; x < wide;) {
    const width = between(random, 10, 26)
    const height = between(random, 56, 86)
    row.push(rect(x, foot - height, width - 1.5, height, spines[Math.floor(random() * spines.length)] ?? '#6d3b2d'))
    x += width
  }
  return row.join('')
}

function bankersLamp(x: number, foot: number): string {
  return group(
    [
      rect(-5, -96, 10, 96, '#b98a3e'),
      rect(-34, -8, 68, 10, '#b98a3e'),
      path('M-84 -90Q-74 -140 0 -142Q74 -140 84 -90Z', '#2f7a57'),
      path('M-84 -90Q-74 -140 0 -142Q-40 -130 -52 -90Z', '#57a67d', 'opacity="0.7"'),
      rect(-80, -92, 160, 9, '#fff0c0'),
    ],
    placed(x, foot),
  )
}

function coil(x: number, y: number, radius: number, kind: number): string {
  const [rope = '', shade = ''] =
    [
      ['#7a5c36', '#5a4024'],
      ['#c6d3d8', '#5f86a3'],
      ['#f0dfb8', '#8a5326'],
    ][kind] ?? []
  return group([
    ...times(4, (turn) =>
      ellipse(
        x,
        y + turn * 4,
        radius * (1.15 - turn * 0.24),
        radius * (0.92 - turn * 0.2),
        'none',
        `stroke="${rope}" stroke-width="${radius * 0.13}"`,
      ),
    ),
    ...times(4, (turn) =>
      ellipse(
        x,
        y + turn * 4,
        radius * (1.15 - turn * 0.24),
        radius * (0.92 - turn * 0.2),
        'none',
        `stroke="${shade}" stroke-width="${radius * 0.12}" stroke-dasharray="${radius * 0.03} ${radius * 0.09}"`,
      ),
    ),
    stroke(`M${x + radius * 1.15} ${y}q${radius * 0.3} ${radius * 0.5} ${-radius * 0.1} ${radius * 1.05}`, rope, radius * 0.13),
  ])
}
