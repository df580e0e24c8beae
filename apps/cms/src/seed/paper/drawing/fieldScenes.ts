import { sky, glow, clouds, vignette } from './atmospheres'
import { standing, running } from './figures'
import { vertical, blurred } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { wide, high, rect, circle, ellipse, polygon, path, line } from './shapes'
import { rolling } from './terrains'
import { tug } from './vessels'
import { water } from './waters'

/** Pictures of games and races out of doors. */
export const fieldScenes: Scenes = {
  'stadium-floodlights': (random) => [
    sky('#0c1622', '#1c3040@55', '#48616b'),
    ...[170, 560, 1040, 1430].flatMap((x, index) => floodlight(x, 560, index === 0 || index === 3 ? 470 : 360)),
    rect(0, 520, wide, 140, '#101c28'),
    ...times(700, () =>
      circle(
        between(random, 0, wide),
        between(random, 530, 654),
        between(random, 2, 4.5),
        ['#d8c9a8', '#8c6a58', '#4a6a80', '#b5493c'][Math.floor(random() * 4)] ?? '#d8c9a8',
        'opacity="0.5"',
      ),
    ),
    rect(0, 650, wide, 22, '#0b141d'),
    rect(0, 668, wide, 332, vertical('#2f6b4f', '#1f5040@50', '#123528')),
    ...times(9, (index) =>
      polygon(
        [
          [800 + (index - 4.5) * 190, 668],
          [800 + (index - 4) * 190, 668],
          [800 + (index - 4) * 420, high],
          [800 + (index - 4.5) * 420, high],
        ],
        '#3d8060',
        'opacity="0.35"',
      ),
    ),
    ellipse(800, 800, 250, 62, 'none', 'stroke="#dfeee0" stroke-width="4" opacity="0.7"'),
    line([800, 672], [800, high], '#dfeee0', 4, 'opacity="0.7"'),
    ...[
      [380, 800, 92],
      [520, 742, 72],
      [980, 780, 88],
      [1130, 730, 66],
      [1290, 850, 112],
    ].map(([x = 0, y = 0, height = 0]) => running(x, y, height, '#0d1a1a')),
    ...[
      [700, 880, 130],
      [240, 730, 66],
    ].map(([x = 0, y = 0, height = 0]) => standing(x, y, height, '#c23b33')),
    circle(1064, 760, 9, '#f5f1e0'),
    ...times(16, () =>
      ellipse(
        between(random, 0, wide),
        between(random, 430, 760),
        between(random, 200, 460),
        between(random, 26, 70),
        '#dfe9e6',
        `opacity="0.17" ${blurred(26)}`,
      ),
    ),
    vignette('#04090d', 50),
  ],

  'ballpark-evening': (random) => [
    sky('#3f6d9a', '#92b0c4@30', '#f4c79a@54', '#f8dfb4'),
    clouds(random, 13, 70, 380, '#ffe3c4', 0.6),
    glow(1180, 400, 420, '#fff0cc', 85),
    rolling(random, 420, 20, '#8497a6', 1.2),
    water(random, 424, ['#f0c9a0', '#86a0ad', '#56788a'], '#fff0d2', 70),
    tug(520, 470, 110, '#2c3b4c', '#ffe29d'),
    polygon(
      [
        [0, 300],
        [330, 470],
        [330, 560],
        [0, 700],
      ],
      '#2d3d52',
    ),
    polygon(
      [
        [wide, 300],
        [1270, 470],
        [1270, 560],
        [wide, 700],
      ],
      '#33455c',
    ),
    ...times(420, (index) => {
      const left = index % 2 === 0
      const reach = random()
      return circle(
        left ? reach * 320 : wide - reach * 320,
        330 + reach * 140 + random() * (330 - reach * 260),
        4.6 - reach * 1.6,
        ['#e3cfae', '#b65a48', '#6d8ba3', '#d9a85a'][Math.floor(random() * 4)] ?? '#e3cfae',
        'opacity="0.75"',
      )
    }),
    path('M330 545Q800 470 1270 545V566Q800 492 330 566Z', '#20463c'),
    path('M330 562Q800 488 1270 562L1600 720V1000H0V720Z', vertical('#5f9a5c', '#3f7f4c@50', '#2c6240')),
    ...times(8, (index) =>
      polygon(
        [
          [330 + index * 118, 548 - Math.sin((index / 7.97) * 3.14) * 34],
          [389 + index * 118, 545 - Math.sin((index / 7.97) * 3.14) * 34],
          [index * 200 + 130, high],
          [index * 200, high],
        ],
        '#79b06c',
        'opacity="0.35"',
      ),
    ),
    polygon(
      [
        [800, 980],
        [1270, 770],
        [800, 640],
        [330, 770],
      ],
      '#c98a58',
    ),
    polygon(
      [
        [800, 910],
        [1110, 772],
        [800, 682],
        [490, 772],
      ],
      '#4b8c52',
    ),
    ellipse(800, 778, 66, 22, '#c98a58'),
    ...[
      [800, 964],
      [1196, 772],
      [800, 656],
      [404, 772],
    ].map(([x = 0, y = 0]) =>
      polygon(
        [
          [x - 14, y],
          [x, y - 8],
          [x + 14, y],
          [x, y + 8],
        ],
        '#fbf4e2',
      ),
    ),
    line([800, 968], [1600, 612], '#fbf4e2', 3, 'opacity="0.8"'),
    line([800, 968], [0, 612], '#fbf4e2', 3, 'opacity="0.8"'),
    ...[
      [800, 776, 92],
      [640, 712, 62],
      [960, 700, 60],
      [470, 640, 46],
      [800, 584, 38],
      [1130, 640, 46],
    ].map(([x = 0, y = 0, height = 0]) => standing(x, y, height, '#f6efdf')),
    standing(752, 968, 120, '#1f2d42'),
    line([766, 880], [806, 838], '#8a5a34', 6),
    ...[100, 1500].flatMap((x) => [
      rect(x - 6, 60, 12, 330, '#26354a'),
      rect(x - 60, 40, 120, 62, '#26354a'),
      ...times(8, (lamp) => circle(x - 42 + (lamp % 4) * 28, 58 + Math.floor(lamp / 4) * 26, 9, '#fff8de')),
      glow(x, 70, 220, '#fff4cf', 70),
    ]),
    vignette('#16243a', 38),
  ],
}

function floodlight(x: number, foot: number, height: number): string[] {
  const lamps = times(12, (index) => circle(x - 45 + (index % 4) * 30, foot - height - 30 + Math.floor(index / 4) * 26, 10, '#fffdf0'))
  return [
    polygon(
      [
        [x - 50, foot - height],
        [x + 50, foot - height],
        [x + 420, 1000],
        [x - 420, 1000],
      ],
      vertical('#f4fbf4.34', '#f4fbf4.0'),
    ),
    polygon(
      [
        [x - 6, foot - height],
        [x + 6, foot - height],
        [x + 13, foot],
        [x - 13, foot],
      ],
      '#0b141d',
    ),
    rect(x - 64, foot - height - 48, 128, 88, '#0b141d', 'rx="6"'),
    ...lamps,
    glow(x, foot - height - 6, 300, '#f6fff6', 90),
  ]
}
