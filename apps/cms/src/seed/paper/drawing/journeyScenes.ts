import { clouds, glow, sky, stars, vignette } from './atmospheres'
import { running } from './figures'
import { horizontal, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, group, high, line, path, placed, polygon, rect, stroke, wide, type Point } from './shapes'
import { bareTree, ridge, rolling } from './terrains'
import { lightPath, water } from './waters'

/** Pictures of trains and runners crossing open country. */
export const journeyScenes: Scenes = {
  'night-train': (random) => [
    sky('#0f1838', '#1f2f5e@50', '#45568a'),
    stars(random, 170, 500, '#e6ecff'),
    glow(1180, 260, 420, '#e9edff', 75),
    circle(1180, 260, 108, '#f6f3e2'),
    ...[
      [1150, 230, 22],
      [1210, 290, 30],
      [1196, 216, 13],
    ].map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, '#dcd8c6', 'opacity="0.6"')),
    ridge(random, 470, 190, '#34457c', 0.54),
    ridge(random, 560, 120, '#25345f', 0.54),
    water(random, 830, ['#2c3d70', '#141d40'], '#a9b8e8', 70),
    lightPath(random, 1180, 836, 990, 130, '#f1eed6', 30),
    rect(0, 586, wide, 34, '#141c3a'),
    ...times(9, (index) => archway(-120 + index * 220)),
    ...times(7, (index) => carriage(random, 1330 - index * 214, 586)),
    locomotive(1420, 586),
    polygon(
      [
        [1556, 540],
        [1800, 470],
        [1800, 640],
        [1556, 566],
      ],
      horizontal('#fff2c4.85', '#fff2c4.0'),
    ),
    rolling(random, 940, 40, '#0a1026', 1.4),
    vignette('#050816', 50),
  ],

  'freight-train': (random) => [
    sky('#a9cbd6', '#dbe5d6@45', '#f5e3bb'),
    clouds(random, 12, 70, 300, '#ffffff', 0.75),
    ridge(random, 420, 110, '#b9a58f', 0.5),
    rolling(random, 480, 46, '#c9a56c', 1.2),
    rolling(random, 560, 60, '#b98d50', 1.5),
    path('M0 600Q500 520 900 560Q1300 610 1600 560V1000H0Z', vertical('#cf9f58', '#8a5c30')),
    trackbed(),
    ...times(16, (index) => wagon(16 - index)),
    engine(700, 968),
    ...times(90, (index) =>
      stroke(
        `M${index < 60 ? between(random, -10, 500) : between(random, 1150, 1610)} ${between(random, 780, 1010)}q4 -30 ${between(random, 4, 22)} -${between(random, 36, 78)}`,
        '#e2b866',
        3,
        'opacity="0.7"',
      ),
    ),
    bareTree(random, 1420, 900, 300, '#5a3d26'),
    vignette('#4a2d14', 36),
  ],

  'ridge-runner': (random) => [
    sky('#3f5f8f', '#9c9bb5@35', '#f2b98f@62', '#fbdca6'),
    glow(1120, 520, 560, '#fff0c6', 95),
    circle(1120, 540, 58, '#fff8e2'),
    ridge(random, 600, 120, '#a58fa8', 0.5),
    ridge(random, 670, 130, '#7d779c', 0.52),
    ridge(random, 760, 120, '#565d88', 0.52),
    ridge(random, 850, 110, '#374470', 0.5),
    clouds(random, 10, 720, 840, '#f6d9c0', 0.3),
    polygon(
      [
        [-10, 860],
        [180, 800],
        [330, 812],
        [520, 690],
        [640, 640],
        [760, 596],
        [890, 660],
        [1010, 700],
        [1180, 830],
        [1390, 900],
        [1610, 990],
        [1610, 1010],
        [-10, 1010],
      ],
      '#182443',
    ),
    polygon(
      [
        [760, 596],
        [890, 660],
        [1010, 700],
        [1180, 830],
        [1390, 900],
        [1330, 910],
        [1060, 800],
        [900, 720],
      ],
      '#f3e9e4',
      'opacity="0.85"',
    ),
    polygon(
      [
        [520, 690],
        [640, 640],
        [760, 596],
        [770, 640],
        [640, 690],
      ],
      '#dfe3ee',
      'opacity="0.7"',
    ),
    running(632, 640, 190, '#0d1530'),
    ...times(16, () => circle(between(random, 500, 620), between(random, 626, 676), between(random, 1.5, 4), '#f3e9e4', 'opacity="0.8"')),
    vignette('#0c1230', 40),
  ],
}

function archway(x: number): string {
  return path(`M${x} 612H${x + 224}V920H${x + 190}V760Q${x + 112} 560 ${x + 34} 760V920H${x}Z`, '#172043')
}

function carriage(random: Random, x: number, foot: number): string {
  return group([
    rect(x - 100, foot - 74, 200, 62, '#1d3a3c', 'rx="8"'),
    rect(x - 100, foot - 80, 200, 12, '#2c4f50', 'rx="6"'),
    ...times(8, (index) => rect(x - 88 + index * 23, foot - 60, 15, 24, random() < 0.75 ? '#ffdc93' : '#31485a')),
    rect(x - 100, foot - 28, 200, 4, '#d9a85a'),
    ...[-70, -44, 44, 70].map((offset) => circle(x + offset, foot - 7, 9, '#0c1228')),
    glow(x, foot - 46, 110, '#ffdc93', 26),
  ])
}

function locomotive(x: number, foot: number): string {
  return group([
    path(`M${x + 8} ${foot - 12}V${foot - 84}H${x + 100}Q${x + 138} ${foot - 78} ${x + 142} ${foot - 12}Z`, '#7a2530'),
    rect(x + 92, foot - 72, 26, 20, '#ffdc93'),
    circle(x + 132, foot - 34, 7, '#fff6d8'),
    ...[36, 66, 98].map((offset) => circle(x + offset, foot - 7, 10, '#0c1228')),
  ])
}

/** Where the track lies, from 0 at the viewer's feet to 1 at the horizon. */
function along(t: number): { x: number; y: number; scale: number } {
  return { x: 700 + 560 * Math.sin(t * 2.5) - t * t * 330, y: 930 - 380 * t ** 0.82, scale: 1.15 * (1 - t) + 0.1 }
}

function trackbed(): string {
  const side = (reach: number) =>
    times(41, (index): Point => {
      const { x, y, scale } = along(index / 40)
      return [x + reach * scale, y + 6 * scale]
    })
  const first = along(0)
  return polygon([[first.x - 190, high], ...side(-128), ...side(128).reverse(), [first.x + 200, high]], '#6d5443', 'opacity="0.8"')
}

function wagon(index: number): string {
  const { x, y, scale } = along(index / 16)
  return group(
    [
      path('M-100 -110H110L96 -24H-84Z', index % 3 === 0 ? '#5e3a32' : '#7b4a38'),
      path('M-92 -112Q-40 -150 0 -136Q50 -156 100 -112Z', '#a79b8d'),
      ...times(5, (rib) => rect(-78 + rib * 40, -106, 6, 80, '#45291f')),
      rect(-90, -24, 190, 12, '#2c1d1a'),
      ...[-60, -30, 40, 70].map((wheel) => circle(wheel, -8, 14, '#1f1513')),
    ],
    placed(Math.round(x), Math.round(y), Number(scale.toFixed(2))),
  )
}

function engine(x: number, foot: number): string {
  return group(
    [
      path('M-120 0V-250Q-118 -290 -80 -296H80Q118 -290 120 -250V0Z', vertical('#c4542f', '#8d3722')),
      path('M-120 -120L0 -70L120 -120V-80L0 -30L-120 -80Z', '#f2dca8'),
      rect(-96, -270, 88, 76, '#22303a', 'rx="8"'),
      rect(8, -270, 88, 76, '#22303a', 'rx="8"'),
      polygon(
        [
          [-90, -262],
          [-40, -262],
          [-76, -200],
          [-90, -200],
        ],
        '#5c7480',
      ),
      circle(0, -316, 22, '#2c1d1a'),
      circle(0, -316, 14, '#fff3cb'),
      glow(0, -316, 110, '#fff3cb', 80),
      ...[-78, 78].map((lamp) => circle(lamp, -146, 14, '#fff3cb')),
      path('M-130 0H130L150 40H-150Z', '#2c1d1a'),
      ...times(7, (bar) => line([-110 + bar * 36, 0], [-128 + bar * 42, 40], '#8a6a4c', 4)),
    ],
    placed(x, foot - 10, 0.98),
  )
}
