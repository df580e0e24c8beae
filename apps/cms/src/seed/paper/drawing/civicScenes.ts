import { glow, sky, specks, stars, vignette } from './atmospheres'
import { column, skyline, temple, windows } from './buildings'
import { crowd, standing, walking } from './figures'
import { vertical } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, polygon, rect, wide, within } from './shapes'
import { bareTree } from './terrains'
import { lightPath, water } from './waters'

/** Pictures of public buildings and of those people live in. */
export const civicScenes: Scenes = {
  'courthouse-colonnade': () => [
    sky('#f0c48a', '#f6dcae@50', '#f9ecd0'),
    glow(120, 520, 700, '#fff4d6', 95),
    rect(0, 0, wide, 150, vertical('#5a4a52', '#8a6f67')),
    rect(0, 150, wide, 26, '#c9a27c'),
    rect(0, 176, wide, 12, '#6d5757'),
    ...times(5, (index) => column(250 + index * 330, 760, 150, 572, '#e6c79f', '#8d6c63')),
    ...times(5, (index) =>
      polygon(
        [
          [330 + index * 330, 760],
          [400 + index * 330, 760],
          [760 + index * 330, high],
          [560 + index * 330, high],
        ],
        '#5c464d',
        'opacity="0.35"',
      ),
    ),
    ...times(6, (step) => rect(0, 758 + step * 42, wide, 43, step % 2 === 0 ? '#d8b48d' : '#c9a27e')),
    ...times(6, (step) => rect(0, 758 + step * 42, wide, 4, '#f4dfba')),
    ...times(5, (index) =>
      polygon(
        [
          [320 + index * 330, 760],
          [396 + index * 330, 760],
          [820 + index * 330, high],
          [600 + index * 330, high],
        ],
        '#4b3843',
        'opacity="0.34"',
      ),
    ),
    ...[
      [700, 812, 118],
      [758, 812, 126],
      [1120, 896, 150],
      [432, 854, 132],
    ].flatMap(([x = 0, y = 0, height = 0]) => [
      polygon(
        [
          [x - 8, y],
          [x + 12, y],
          [x + height * 1.7, y + height * 0.62],
          [x + height * 1.5, y + height * 0.68],
        ],
        '#3a2b38',
        'opacity="0.5"',
      ),
      x === 1120 ? walking(x, y, height, '#2d2333', -1) : standing(x, y, height, '#2d2333'),
    ]),
    vignette('#3a2430', 42),
  ],

  'phone-and-dome': (random) => [
    sky('#101a33', '#27396a@60', '#5a5f94'),
    stars(random, 90, 500, '#cfd8ff'),
    glow(800, 560, 700, '#7f8fe0', 55),
    skyline(random, { base: 880, lowest: 40, tallest: 150, fill: '#141d3a', light: '#f7d58f', lit: 0.12 }),
    rect(0, 876, wide, 124, vertical('#1d2747', '#0b1024')),
    ellipse(800, 912, 420, 26, '#060918', 'opacity="0.6"'),
    rect(560, 90, 480, 826, '#05070f', 'rx="62"'),
    rect(566, 96, 468, 814, '#2a3350', 'rx="58"'),
    rect(576, 106, 448, 794, '#080c18', 'rx="50"'),
    within('screen', rect(590, 120, 420, 766, '#fff', 'rx="40"'), [
      rect(590, 120, 420, 766, vertical('#f2766b', '#f3a77a@40', '#f8dcb0')),
      glow(800, 470, 330, '#fff3d2', 90),
      dome(800, 760, 330, '#3b2c55', '#57406f'),
      rect(590, 760, 420, 130, vertical('#6d4a74', '#2c1f42')),
      lightPath(random, 800, 766, 884, 200, '#ffd9a2', 22),
      polygon(
        [
          [590, 120],
          [820, 120],
          [590, 640],
        ],
        '#ffffff',
        'opacity="0.1"',
      ),
    ]),
    rect(742, 128, 116, 22, '#05070f', 'rx="11"'),
    ...[
      [300, 150],
      [410, 130],
      [1180, 140],
      [1300, 160],
      [1240, 132],
    ].map(([x = 0, height = 0], index) => standing(x, 936, height, '#050817', index % 2 === 0 ? 1 : -1)),
    vignette('#050818', 50),
  ],

  'tenement-windows': (random) => [
    sky('#151b2e', '#28324b'),
    rect(150, -20, 1300, 960, vertical('#5d3a38', '#3c2730')),
    ...times(48, (index) => rect(150, index * 20, 1300, 2, '#2c1c27', 'opacity="0.35"')),
    ...times(4, (row) =>
      times(6, (place) =>
        sash(
          230 + place * 206,
          60 + row * 222,
          row === 1 && place === 3 ? '#ffd58a' : [2, 9, 17, 19].includes(row * 6 + place) ? '#f3b765' : '#1d2437',
        ),
      ),
    ).flat(),
    glow(908, 350, 260, '#ffcf80', 60),
    circle(902, 356, 21, '#3a2430'),
    path('M862 440Q864 386 902 384Q942 386 944 440Z', '#3a2430'),
    ...times(4, (row) => rect(660, 232 + row * 222, 18, 6, '#14192a')),
    ...[0, 1, 2].flatMap((flight) => [
      rect(612, 214 + flight * 222, 250, 7, '#12172a'),
      line([640, 221 + flight * 222], [840, 436 + flight * 222], '#12172a', 6),
      ...times(11, (bar) => rect(616 + bar * 24, 170 + flight * 222, 3, 46, '#12172a')),
    ]),
    rect(0, 930, wide, 80, vertical('#c8d0de', '#8f9bb3')),
    ...times(24, (place) => ellipse(150 + place * 56, -2 + (place % 4) * 2, 44, 10, '#dfe5ef')),
    bareTree(random, 90, 950, 900, '#0e1322'),
    specks(random, 420, '#eef2fa', 6),
    vignette('#070b18', 55),
  ],

  'night-skyline': (random) => [
    sky('#0d1630', '#22325c@45', '#5a5488@62', '#c98a7a@72'),
    stars(random, 110, 330, '#e3e9ff'),
    skyline(random, { base: 690, lowest: 70, tallest: 230, fill: '#3a3c68', light: '#f6d9a4', lit: 0.14 }),
    skyline(random, { base: 690, lowest: 110, tallest: 380, fill: '#1f2850', light: '#ffdf9e', lit: 0.28 }),
    ...[
      [430, 120, 520],
      [820, 150, 590],
      [1130, 108, 480],
    ].flatMap(([x = 0, width = 0, height = 0]) => [
      rect(x, 690 - height, width, height, '#121a3a'),
      rect(x + width * 0.46, 640 - height, 8, 60, '#121a3a'),
      windows(random, x + 10, 706 - height, width - 20, height - 40, '#ffe2a6', 0.33),
    ]),
    water(random, 688, ['#6a5a80', '#26305a', '#0b1228'], '#ffd9a0', 130),
    ...times(16, () => lightPath(random, between(random, 60, 1540), 696, between(random, 780, 930), 34, '#ffdc9c', 16)),
    vignette('#060a1c', 45),
  ],

  'tower-cutaway': (random) => [
    sky('#e7b68d', '#c98d86@45', '#6f6286'),
    skyline(random, { base: 930, lowest: 120, tallest: 420, fill: '#5a5275' }),
    rect(470, 60, 660, 890, '#2a2440'),
    ...times(8, (floor) => times(4, (room) => cutawayRoom(484 + room * 160, 76 + floor * 108, (floor * 4 + room * 3) % 7)).join('')),
    rect(440, 44, 720, 20, '#1d1930'),
    rect(0, 930, wide, 70, '#1d1930'),
    crowd(random, 80, 420, 940, 60, '#120f22', 6),
    crowd(random, 1190, 1520, 940, 60, '#120f22', 5),
    vignette('#1a1430', 42),
  ],
}

function dome(x: number, foot: number, width: number, dark: string, mid: string): string {
  const half = width / 2
  return group([
    temple(x, foot, width, 140, mid, dark, 9),
    rect(x - half * 0.46, foot - 210, half * 0.92, 110, dark),
    ...times(7, (index) => rect(x - half * 0.42 + index * half * 0.13, foot - 200, 8, 96, mid)),
    path(
      `M${x - half * 0.5} ${foot - 208}C${x - half * 0.5} ${foot - 330} ${x - 40} ${foot - 352} ${x} ${foot - 356}C${x + 40} ${foot - 352} ${x + half * 0.5} ${foot - 330} ${x + half * 0.5} ${foot - 208}Z`,
      dark,
    ),
    rect(x - 14, foot - 392, 28, 42, mid),
    path(`M${x - 16} ${foot - 390}L${x} ${foot - 436}L${x + 16} ${foot - 390}Z`, dark),
  ])
}

function sash(x: number, y: number, pane: string): string {
  return group([
    rect(x - 8, y - 14, 106, 12, '#82605a'),
    rect(x, y, 90, 136, '#1a1524'),
    rect(x + 6, y + 6, 78, 124, pane),
    rect(x + 6, y + 64, 78, 6, '#2a1d28'),
    rect(x + 42, y + 6, 5, 124, '#2a1d28'),
    rect(x - 10, y + 136, 110, 11, '#d9dfea'),
  ])
}

function cutawayRoom(x: number, y: number, kind: number): string {
  const lit = kind % 3 !== 0
  const wall = lit ? '#f3cf93' : '#4a4468'
  const furniture = lit ? '#7a4a3c' : '#2f2a48'
  const things = [
    [
      rect(x + 16, y + 62, 74, 6, furniture),
      rect(x + 22, y + 66, 6, 28, furniture),
      rect(x + 80, y + 66, 6, 28, furniture),
      rect(x + 34, y + 40, 30, 22, furniture),
    ],
    [
      rect(x + 14, y + 66, 96, 18, '#c5624b'),
      rect(x + 14, y + 52, 10, 42, furniture),
      rect(x + 26, y + 58, 26, 10, '#fbf1dc'),
      rect(x + 102, y + 80, 8, 14, furniture),
    ],
    [
      rect(x + 20, y + 60, 80, 34, '#4d7568', 'rx="8"'),
      rect(x + 20, y + 48, 80, 24, '#5b8a78', 'rx="8"'),
      line([x + 124, y + 94], [x + 124, y + 44], furniture, 4),
      polygon(
        [
          [x + 110, y + 46],
          [x + 138, y + 46],
          [x + 132, y + 26],
          [x + 116, y + 26],
        ],
        '#fff2c9',
      ),
    ],
  ]
  return group([
    rect(x, y, 152, 94, wall),
    ...(lit ? [glow(x + 76, y + 30, 80, '#fff3cf', 60)] : []),
    ...(things[kind % 3] ?? []),
    ...(kind === 4 ? [standing(x + 128, y + 94, 66, '#3a2434')] : []),
    rect(x, y + 94, 152, 12, '#1d1930'),
  ])
}
