import { sky, specks, vignette } from './atmospheres'
import { fromBehind } from './figures'
import { vertical } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'

/** Pictures of games under a roof. */
export const arenaScenes: Scenes = {
  'ice-rink': (random) => [
    sky('#1a2a3c', '#2f4a60'),
    ...times(10, (index) =>
      polygon(
        [
          [100 + index * 150, 0],
          [170 + index * 150, 0],
          [260 + index * 130, 520],
          [60 + index * 150, 520],
        ],
        vertical('#e9f5fb.28', '#e9f5fb.0'),
      ),
    ),
    ...times(6, (row) =>
      times(34, (seat) =>
        circle(
          seat * 49 + (row % 2) * 24,
          210 + row * 40 + between(random, -4, 4),
          15,
          ['#22354a', '#2a4058', '#1b2b3f', '#7a3038'][Math.floor(random() * 4)] ?? '#22354a',
        ),
      ).join(''),
    ),
    rect(0, 440, wide, 70, '#e6eef2'),
    rect(0, 440, wide, 12, '#c7a13c'),
    rect(0, 380, wide, 62, '#dff1f8', 'opacity="0.14"'),
    rect(0, 506, wide, 494, vertical('#cfe2ea', '#eef6f8@45', '#bcd3de')),
    rect(0, 590, wide, 14, '#2d5f9a', 'opacity="0.6"'),
    ellipse(800, 690, 200, 44, 'none', 'stroke="#b5423c" stroke-width="6" opacity="0.5"'),
    path('M430 1000Q470 800 800 790Q1130 800 1170 1000Z', '#9cc6de', 'opacity="0.7"'),
    ...times(60, () =>
      stroke(
        `M${between(random, 0, wide)} ${between(random, 540, 990)}q${between(random, 40, 120)} ${between(random, -20, 20)} ${between(random, 120, 240)} ${between(random, -8, 8)}`,
        '#ffffff',
        2,
        'opacity="0.5"',
      ),
    ),
    ...[
      [520, 640, 120, 1],
      [1060, 622, 108, -1],
      [820, 600, 96, 1],
    ].map(([x = 0, y = 0, height = 0, facing = 1]) => skater(x, y, height, facing)),
    ellipse(800, 960, 220, 22, '#6f93a8', 'opacity="0.5"'),
    goalie(800, 956),
    vignette('#0b1722', 42),
  ],

  'basketball-court': (random) => [
    sky('#171320', '#2a1f2c@60', '#3c2a2e'),
    ...times(16, (index) => rect(index * 104, 0, 96, 620, index % 2 === 0 ? '#2a2030' : '#251c2b')),
    rect(0, 130, wide, 46, '#3a3244'),
    ...times(9, (index) => rect(60 + index * 180, 124, 8, 58, '#4a4056')),
    polygon(
      [
        [1000, 0],
        [1150, 0],
        [900, 880],
        [280, 880],
      ],
      vertical('#ffe6b4.70', '#ffe0a8.14'),
    ),
    rect(0, 620, wide, 380, vertical('#8a5430', '#c07a40@40', '#6e3f24')),
    ...times(15, (index) => line([800 + (index - 7) * 90, 620], [800 + (index - 7) * 300, high], '#6e3f24', 2, 'opacity="0.6"')),
    ellipse(590, 860, 330, 70, '#ffdf9f', 'opacity="0.45"'),
    line([300, 860], [1000, 760], '#f4e6cc', 8, 'opacity="0.85"'),
    path('M1000 760Q760 690 980 640', 'none', 'stroke="#f4e6cc" stroke-width="6" opacity="0.6"'),
    rect(1404, 250, 24, 560, '#171320'),
    line([1416, 330], [1290, 300], '#171320', 12),
    polygon(
      [
        [1236, 160],
        [1310, 130],
        [1310, 350],
        [1236, 366],
      ],
      '#efe6d8',
    ),
    polygon(
      [
        [1246, 258],
        [1280, 246],
        [1280, 316],
        [1246, 324],
      ],
      'none',
      'stroke="#c2542f" stroke-width="5"',
    ),
    ellipse(1188, 332, 52, 13, 'none', 'stroke="#d9602f" stroke-width="8"'),
    ...times(6, (index) => line([1140 + index * 19, 338], [1160 + index * 11, 410], '#efe6d8', 2.4)),
    ...times(3, (index) => stroke(`M${1143 + index * 6} ${352 + index * 22}q45 14 ${90 - index * 12} 0`, '#efe6d8', 2)),
    shooter(570, 866),
    circle(700, 410, 36, '#d9702f'),
    stroke('M666 400Q700 420 735 402M700 374Q688 410 702 446', '#7a3414', 3),
    ...times(9, (index) => circle(760 + index * 46, 384 - Math.sin(index * 0.36) * 44, 3.4, '#ffe6b4', 'opacity="0.7"')),
    ...times(12, (index) => fromBehind(30 + index * 140, 1010, 104, '#0d0a12')),
    specks(random, 50, '#ffe9c2', 1.8),
    vignette('#08060c', 55),
  ],
}

function skater(x: number, y: number, height: number, facing: number): string {
  return group(
    [
      circle(20, -88, 8, '#22354a'),
      path('M8 -80Q22 -82 26 -70L4 -38L-12 -46Z', '#9c2f36'),
      stroke('M-4 -42L14 -24L2 -2M-8 -44L-26 -26L-44 -18', '#22354a', 8),
      stroke('M20 -70L30 -50L44 -46', '#9c2f36', 6),
      line([44, -46], [64, -4], '#8a6a45', 3),
      rect(-6, -2, 20, 3, '#22354a'),
    ],
    `transform="translate(${x} ${y}) scale(${(facing * height) / 100} ${height / 100})"`,
  )
}

function goalie(x: number, foot: number): string {
  return group(
    [
      path('M-62 0L-70 -150Q-40 -170 -10 -150L-8 0ZM62 0L70 -150Q40 -170 10 -150L8 0Z', '#e9e2d0'),
      ...[-40, 40].flatMap((leg) => [rect(leg - 30, -110, 60, 6, '#22405c'), rect(leg - 30, -64, 60, 6, '#22405c')]),
      path('M-86 -150Q-110 -290 -62 -326Q0 -344 62 -326Q110 -290 86 -150Q0 -120 -86 -150Z', '#22405c'),
      path('M-24 -262h48v70h-48z', '#e9c15a'),
      path('M-80 -310Q-130 -260 -128 -180L-92 -176Q-92 -240 -62 -270ZM80 -310Q130 -260 128 -180L92 -176Q92 -240 62 -270Z', '#1a3350'),
      rect(-168, -214, 62, 96, '#e9e2d0', 'rx="14"'),
      ellipse(132, -164, 40, 46, '#e9e2d0'),
      ellipse(0, -368, 42, 48, '#e9c15a'),
      path('M-40 -356Q0 -330 40 -356L34 -334Q0 -312 -34 -334Z', '#1a3350'),
      line([-134, -180], [-40, -14], '#c9a36a', 12),
      path('M-48 -22l118 14v18h-118z', '#c9a36a'),
      stroke('M-78 -296Q-98 -240 -84 -170', '#6f9ac0', 4, 'opacity="0.7"'),
    ],
    placed(x, foot, 1.05),
  )
}

function shooter(x: number, foot: number): string {
  return group(
    [
      ellipse(10, 6, 80, 12, '#4a2814', 'opacity="0.6"'),
      stroke('M-10 -190L-26 -96L-18 -4M18 -190L26 -100L22 -4', '#1c1420', 34),
      path('M-48 -214H52L46 -150H-44Z', '#b8333a'),
      path('M-44 -330Q0 -352 48 -326L54 -206H-48Z', '#b8333a'),
      stroke('M40 -312L92 -372L112 -436', '#5a3626', 22),
      stroke('M-30 -310L36 -372L88 -424', '#4a2b1f', 20),
      ellipse(8, -384, 34, 40, '#5a3626'),
      path('M-28 -388Q-30 -432 10 -430Q46 -426 40 -398Q10 -408 -28 -388Z', '#15101a'),
      ellipse(-34, -410, 20, 17, '#15101a'),
    ],
    placed(x, foot),
  )
}
