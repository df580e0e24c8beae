import { glow, rain, shaft, sky, vignette } from './atmospheres'
import { house } from './buildings'
import { crowd, walking } from './figures'
import { horizontal, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'
import { leafyTree } from './terrains'

/** Pictures of streets and of what is sold in them. */
export const streetScenes: Scenes = {
  'bakery-window': (random) => [
    sky('#131c30', '#1f2d49@60', '#3b4b68'),
    rect(0, 60, wide, 720, vertical('#26304a', '#1b2338')),
    ...times(14, (index) => rect(0, 80 + index * 50, wide, 2, '#121a2c', 'opacity="0.5"')),
    rect(380, 200, 860, 560, '#3b1f1d'),
    rect(410, 250, 620, 470, vertical('#ffdf9c', '#f5ad5a')),
    rect(1070, 250, 140, 510, '#5a2c25'),
    rect(1090, 280, 100, 230, '#f7bd6c'),
    awning(360, 190, 900),
    ...[0, 1, 2].flatMap((shelf) => [
      ...times(9 - shelf, (index) => loaf(452 + index * 66 + shelf * 26, 432 + shelf * 132, shelf)),
      rect(410, 432 + shelf * 132, 620, 12, '#8b4a28'),
    ]),
    rect(714, 250, 10, 470, '#3b1f1d'),
    glow(720, 500, 620, '#ffcc7a', 55),
    rect(0, 776, wide, 30, '#3a4560'),
    rect(0, 804, wide, 196, vertical('#27324d', '#0d1424')),
    polygon(
      [
        [420, 804],
        [1030, 804],
        [1180, high],
        [250, high],
      ],
      vertical('#ffcb7a.70', '#ffb45a.0'),
    ),
    ...times(70, () =>
      rect(
        between(random, 200, 1240),
        between(random, 812, 990),
        between(random, 30, 150),
        3,
        '#ffdba0',
        `opacity="${between(random, 0.08, 0.4).toFixed(2)}"`,
      ),
    ),
    walking(1330, 880, 330, '#0a1020', -1),
    path('M1190 566Q1310 420 1432 560Q1370 540 1312 560Q1250 542 1190 566Z', '#0a1020'),
    line([1312, 500], [1318, 720], '#0a1020', 6),
    rain(random, 260, '#c7d6f2'),
    vignette('#060a16', 50),
  ],

  'tree-shade': (random) => [
    sky('#f6e7b8', '#fbf3d6@40', '#fff9e8'),
    glow(1300, 120, 600, '#fffef2', 95),
    ...times(6, (index) => rect(800 + index * 150, 240 + (index % 3) * 44, 146, 420, ['#f3cf9b', '#ecbf85', '#f6d9ac'][index % 3] ?? '#f3cf9b')),
    ...times(6, (index) =>
      times(6, (pane) => rect(826 + index * 150 + (pane % 2) * 56, 320 + Math.floor(pane / 2) * 90 + (index % 3) * 30, 32, 50, '#d79a63')).join(''),
    ),
    ...times(4, (index) => house(-40 + index * 210, 660, 190, 340, '#4f6b62', '#38514e')),
    rect(0, 640, wide, 360, vertical('#fff3d0', '#f4d9a2')),
    rect(0, 640, wide, 16, '#e2b97c'),
    path('M0 640H720Q800 760 700 860Q760 930 690 1000H0Z', '#3f6b62'),
    path('M0 640H720Q770 720 720 790Q640 730 520 780Q380 700 0 740Z', '#2f574f', 'opacity="0.6"'),
    ...[60, 330, 590].map((x, index) => leafyTree(random, x, 700 + index * 14, 640, ['#254a42', '#356355', '#5a8a66'], '#2b2f2c')),
    ...times(44, () =>
      ellipse(between(random, 40, 660), between(random, 760, 980), between(random, 8, 30), between(random, 3, 9), '#9fbf8a', 'opacity="0.45"'),
    ),
    polygon(
      [
        [842, 930],
        [870, 930],
        [700, 972],
        [640, 966],
      ],
      '#7d5b3a',
      'opacity="0.5"',
    ),
    walking(850, 930, 300, '#3a2a35', -1),
    path('M716 640Q832 520 960 640Q900 622 838 640Q780 622 716 640Z', '#c4533c'),
    line([838, 620], [832, 780], '#3a2a35', 6),
    vignette('#5a3d18', 30),
  ],

  'market-stalls': (random) => [
    sky('#9cc9d6', '#cfe4dc@45', '#f8e8c4'),
    glow(260, 260, 520, '#fffbe6', 90),
    rect(1160, 90, 150, 560, horizontal('#e8b98a', '#b97a58')),
    path('M1150 96L1235 -10L1320 96Z', '#8e4a38'),
    path('M1196 250v-60q39 -60 78 0v60z', '#5c3530'),
    ...times(7, (index) => rect(-20 + index * 170, 250 + (index % 3) * 40, 168, 420, ['#eec79a', '#e3a97c', '#f1d7ac'][index % 3] ?? '#eec79a')),
    ...times(14, (index) => rect(30 + index * 84, 380 + (index % 3) * 14, 30, 56, '#8d6a5a', 'opacity="0.8"')),
    rect(0, 640, wide, 360, vertical('#d9b48c', '#a67a5c')),
    ...times(80, () =>
      ellipse(between(random, 0, wide), between(random, 780, 995), between(random, 24, 60), between(random, 6, 12), '#8d6450', 'opacity="0.3"'),
    ),
    ...crowdAtStalls(random),
    ...times(4, (index) =>
      stall(random, -60 + index * 440, 500 + (index % 2) * 34, ['#c8452f', '#2f6f73', '#d98f2b', '#a5384a'][index] ?? '#c8452f'),
    ),
    shaft(
      [
        [0, 0],
        [300, 0],
        [980, high],
        [380, high],
      ],
      '#fff8da',
      34,
    ),
    vignette('#4a2a20', 36),
  ],
}

function awning(x: number, y: number, width: number): string {
  const stripe = width / 12
  return times(12, (index) =>
    path(
      `M${x + 20 + index * (stripe - 3.4)} ${y}h${stripe - 3.4}L${x + (index + 1) * stripe} ${y + 90}q${-stripe / 2} 34 ${-stripe} 0Z`,
      index % 2 === 0 ? '#b23a32' : '#f1e2c4',
    ),
  ).join('')
}

function loaf(x: number, foot: number, kind: number): string {
  const crust = ['#a8612c', '#8f4d25', '#c27a38'][kind] ?? '#a8612c'
  return group(
    [ellipse(0, -20, 30, 24, crust), rect(-30, -20, 60, 20, crust, 'rx="6"'), stroke('M-14 -36l8 14M0 -40l8 14M14 -36l8 12', '#f0c887', 3.5)],
    placed(x, foot),
  )
}

function stall(random: Random, x: number, y: number, cloth: string): string {
  const fruit = ['#d9542f', '#e7a52e', '#7c9a3a', '#a53550', '#f0cf6a']
  return group([
    rect(x + 30, y + 40, 10, 400, '#4a2d28'),
    rect(x + 380, y + 40, 10, 400, '#4a2d28'),
    ...times(8, (index) =>
      path(`M${x + 40 + index * 42.5} ${y - 90}h42.5L${x + 10 + (index + 1) * 50} ${y + 30}q-25 26 -50 0Z`, index % 2 === 0 ? cloth : '#fbf0d8'),
    ),
    rect(x + 20, y + 300, 380, 150, '#6d4434'),
    ...times(4, (basket) =>
      group([
        ...times(16, (index) =>
          circle(
            x + 52 + basket * 92 + (index % 5) * 16,
            y + 292 - Math.floor(index / 5) * 14 + between(random, -3, 3),
            12,
            fruit[(basket + (index % 7 === 0 ? 1 : 0)) % fruit.length] ?? '#d9542f',
          ),
        ),
        path(`M${x + 34 + basket * 92} ${y + 296}h92l-12 46h-68z`, '#b98650'),
      ]),
    ),
    rect(x + 20, y + 338, 380, 14, '#8a5a42'),
  ])
}

function crowdAtStalls(random: Random): string[] {
  return [
    crowd(random, 60, 460, 800, 210, '#5b3b3c', 4),
    crowd(random, 620, 900, 800, 220, '#4a3038', 3),
    crowd(random, 1060, 1500, 800, 205, '#5b3b3c', 4),
  ]
}
