import { sky, glow, clouds, vignette } from './atmospheres'
import { standing } from './figures'
import { vertical, blurred } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { wide, high, rect, circle, ellipse, polygon, path, stroke, line, group, placed } from './shapes'
import { ridge, rolling } from './terrains'
import { crane, bulkCarrier, tug, stack } from './vessels'
import { water, lightPath } from './waters'

/** Pictures of the port, the river, and those who work them. */
export const harborScenes: Scenes = {
  'harbor-dawn': (random) => [
    sky('#27344f', '#6d5a6e@30', '#e08a5b@56', '#f7c983@66'),
    clouds(random, 12, 180, 520, '#f2b184', 0.35),
    glow(1060, 610, 430, '#ffe2a6', 95),
    circle(1060, 618, 62, '#fff1cf'),
    rolling(random, 642, 26, '#8a6a72', 1.1),
    group([crane(300, 690, 330, '#4d4a60'), crane(520, 690, 300, '#5a5267'), crane(1370, 690, 250, '#5f5669', -1)]),
    water(random, 676, ['#d99a72', '#7c6476', '#2c3450'], '#ffdca8', 190),
    lightPath(random, 1060, 684, 990, 210, '#ffe9bd', 70),
    rect(0, 690, 690, 26, '#2b2f47'),
    stack(20, 692, 9, 4, ['#9d4a3c', '#33425f', '#c08a4a', '#2a3550', '#6d3f48']),
    crane(150, 714, 520, '#1d2238'),
    tug(900, 790, 250, '#1b2036', '#ffd98a'),
    ellipse(880, 806, 190, 8, '#1b2036', 'opacity="0.45"'),
    path(
      'M780 786q-60 -60 -30 -120q30 -50 -20 -110',
      'none',
      `stroke="#3a3a52" stroke-width="34" stroke-linecap="round" opacity="0.25" ${blurred(14)}`,
    ),
    vignette('#141a30', 40),
  ],

  'ships-at-anchor': (random) => [
    sky('#d9b892', '#e9c9a0@35', '#d99a6a@60', '#c77f55'),
    glow(420, 300, 520, '#fff0cf', 75),
    circle(420, 300, 84, '#fdf0d2', 'opacity="0.9"'),
    ridge(random, 520, 46, '#c78f6c', 0.5),
    rect(0, 470, wide, 90, vertical('#e6bb90.0', '#e6bb90.90')),
    water(random, 548, ['#d39365', '#a9683f', '#5b3426'], '#fbe0b4', 170),
    lightPath(random, 420, 556, 990, 260, '#fde8bf', 64),
    group(
      times(7, (index) => bulkCarrier(120 + index * 232, 566 + (index % 3) * 4, 150, '#a06a4c', '#b27a58', '#c08d68')),
      'opacity="0.75"',
    ),
    group(
      times(4, (index) => bulkCarrier(230 + index * 400, 618 + (index % 2) * 12, 270, '#7a4630', '#8e5638', '#b57f5a', index % 2 === 0 ? 1 : -1)),
    ),
    rect(0, 520, wide, 150, vertical('#f0caa0.0', '#f0caa0.45@50', '#f0caa0.0')),
    bulkCarrier(1040, 780, 880, '#3a1f1a', '#6b3a29', '#d3a37a'),
    ellipse(1040, 800, 440, 12, '#2c1613', 'opacity="0.5"'),
    line([1450, 740], [1530, 820], '#3a1f1a', 4),
    vignette('#3a1c14', 38),
  ],

  'wind-farm': (random) => [
    sky('#3d5561', '#6f8b8f@35', '#c8d2c4@58', '#dfe0cb'),
    clouds(random, 20, 40, 380, '#2f454f', 0.42),
    clouds(random, 10, 300, 520, '#eef0de', 0.5),
    glow(760, 470, 620, '#fbf7df', 70),
    water(random, 620, ['#a9bab0', '#56757a', '#1f3a45'], '#edf2e2', 200),
    ...times(9, (index) => turbine(90 + index * 180, 640 + index * 2, 170 + (index % 3) * 14, '#8fa3a3', index * 37)),
    ...times(4, (index) => turbine(240 + index * 360, 700, 400, '#e9ede2', index * 49 + 20)),
    turbine(1290, 850, 760, '#f8f8ee', 12),
    ellipse(1290, 862, 120, 9, '#17313c', 'opacity="0.4"'),
    tug(560, 850, 150, '#182f3a', '#ffdf9a'),
    vignette('#12262f', 45),
  ],

  'shipyard-slip': (random) => [
    sky('#10202c', '#1d3a49@50', '#3f6470'),
    rolling(random, 690, 20, '#0f1d28', 1),
    group(
      times(3, (index) => crane(180 + index * 620, 720, 520 - index * 60, '#16303e', index === 2 ? -1 : 1)),
      'opacity="0.9"',
    ),
    path('M404 214Q800 120 1196 214C1186 430 1030 660 836 866H764C570 660 414 430 404 214Z', vertical('#8e3b2b', '#6e2a22@55', '#33181a')),
    path('M404 214Q600 166 800 160V866H764C570 660 414 430 404 214Z', '#b3533a', 'opacity="0.6"'),
    path('M404 214Q800 120 1196 214L1188 262Q800 176 412 262Z', '#e2d5b9'),
    path('M474 462Q800 400 1126 462L1106 506Q800 446 494 506Z', '#d9cbb0', 'opacity="0.8"'),
    stroke('M800 150V866', '#e7b08a', 6, 'opacity="0.75"'),
    ...[640, 960].flatMap((x) => [
      ellipse(x, 330, 26, 20, '#2b1416'),
      line([x, 332], [x, 420], '#2b1416', 9),
      stroke(`M${x - 24} 408q24 30 48 0`, '#2b1416', 9),
    ]),
    ...times(7, (row) => line([380, 260 + row * 92], [1220, 260 + row * 92], '#0b1820', 7)),
    ...times(8, (post) => line([380 + post * 120, 170], [380 + post * 120, 900], '#0b1820', post % 2 === 0 ? 8 : 4)).filter(
      (_, post) => post < 2 || post > 5,
    ),
    rect(0, 866, wide, 134, vertical('#13242e', '#070f15')),
    polygon(
      [
        [600, 866],
        [1010, 866],
        [1180, high],
        [430, high],
      ],
      '#0a151c',
    ),
    glow(1010, 560, 300, '#ffe9b0', 95),
    circle(1010, 560, 11, '#ffffff'),
    ...times(90, () => spark(1010, 560, between(random, 0.2, 2.9), between(random, 30, 290))),
    standing(1052, 632, 120, '#060d12', -1),
    standing(330, 900, 150, '#060d12'),
    standing(1330, 906, 160, '#060d12', -1),
    vignette('#03080c', 55),
  ],
  'rowing-eight': (random) => [
    sky('#c9d6d4', '#aebfc2@50', '#7f979f'),
    ...times(90, () =>
      stroke(
        `M${between(random, -100, wide)} ${between(random, 0, high)}q${between(random, 60, 160)} ${between(random, -16, 16)} ${between(random, 160, 360)} 0`,
        '#f4f7f2',
        between(random, 1, 3.4),
        'opacity="0.4"',
      ),
    ),
    path('M0 0H1600V80Q1200 150 820 90T0 170Z', '#4f6b66'),
    path('M0 0H1600V40Q1200 110 820 50T0 120Z', '#39524f'),
    group(
      [
        ...times(6, (wake) =>
          stroke(
            `M${-620 - wake * 26} ${-8 - wake * 17}Q-760 ${-50 - wake * 36} -1000 ${-90 - wake * 60}M${-620 - wake * 26} ${8 + wake * 17}Q-760 ${50 + wake * 36} -1000 ${90 + wake * 60}`,
            '#f7faf5',
            2.4,
            'opacity="0.6"',
          ),
        ),
        ellipse(8, 22, 640, 20, '#4d666c', 'opacity="0.4"'),
        path('M-640 0Q-400 -24 0 -24T650 0Q400 24 0 24T-640 0Z', '#7c2f2a'),
        path('M-600 0Q-400 -13 0 -13T600 0Q400 13 0 13T-600 0Z', '#efe0c2'),
        ...times(8, (seat) => {
          const side = seat % 2 === 0 ? 1 : -1
          const x = 400 - seat * 106
          return group([
            line([x - 8, 0], [x - 96, side * 210], '#3a2c28', 5),
            path('M-12 -6L26 -13Q34 0 26 13L-12 6Z', '#f4eee0', placed(x - 96, side * 210, 1.3, side * -66 + 180)),
            ...times(3, (ring) =>
              ellipse(
                x - 112,
                side * 226,
                24 + ring * 20,
                13 + ring * 10,
                'none',
                `stroke="#f7faf5" stroke-width="2" opacity="${0.8 - ring * 0.22}"`,
              ),
            ),
            path('M-30 -19Q0 -30 22 -18L26 18Q0 30 -30 19Q-20 0 -30 -19Z', '#2b4a5c', placed(x, 0)),
            stroke(`M${x} ${side * 16}L${x - 34} ${side * 34}L${x - 30} ${side * 52}`, '#c99877', 8),
            circle(x - 6, 0, 14, '#3a2823'),
          ])
        }),
        circle(500, 0, 14, '#b8402f'),
        path('M484 -18Q510 -24 524 0Q510 24 484 18Z', '#b8402f'),
      ],
      placed(850, 560, 0.98, -13),
    ),
    ...times(9, () =>
      ellipse(
        between(random, 0, wide),
        between(random, 100, 960),
        between(random, 220, 480),
        between(random, 30, 70),
        '#f6f8f3',
        `opacity="0.2" ${blurred(30)}`,
      ),
    ),
    vignette('#22383e', 42),
  ],
}

function turbine(x: number, foot: number, height: number, colour: string, turn: number): string {
  const blade = 'M-3 0Q-9 -26 -3 -60L0 -150L5 -60Q8 -26 3 0Z'
  const scale = height / 330
  return group([
    polygon(
      [
        [x - 5 * scale, foot],
        [x + 5 * scale, foot],
        [x + 2.6 * scale, foot - height],
        [x - 2.6 * scale, foot - height],
      ],
      colour,
    ),
    ...times(3, (index) => path(blade, colour, placed(x, foot - height, Number(scale.toFixed(2)), turn + index * 120))),
    circle(x, foot - height, 7 * scale, colour),
    rect(x - 14 * scale, foot - 8, 28 * scale, 12, '#d9a441'),
  ])
}

function spark(x: number, y: number, angle: number, reach: number): string {
  const drop = (reach / 150) ** 2 * 40
  return line(
    [x + Math.cos(angle) * reach * 0.7, y + Math.sin(angle) * reach * 0.6 + drop * 0.6],
    [x + Math.cos(angle) * reach, y + Math.sin(angle) * reach * 0.85 + drop],
    '#ffd98a',
    2.2,
    'opacity="0.8"',
  )
}
