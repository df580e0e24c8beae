import { clouds, glow, rain, sky, stars, vignette } from './atmospheres'
import { house } from './buildings'
import { standing } from './figures'
import { blurred, horizontal, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'
import { bareTree, ridge, rolling } from './terrains'
import { rowboat } from './vessels'
import { water } from './waters'

/** Pictures of open country and its weather. */
export const countryScenes: Scenes = {
  'reservoir-dam': (random) => [
    sky('#93a9ad', '#c6cfc2@45', '#ece2c6'),
    glow(360, 190, 420, '#fff6dd', 85),
    ridge(random, 330, 190, '#8b9c9c', 0.52),
    ridge(random, 420, 170, '#6b8284', 0.52),
    path('M0 430H1600V560H0Z', vertical('#9dbcb7', '#5f8b8a')),
    polygon(
      [
        [0, 250],
        [250, 380],
        [420, 560],
        [520, 760],
        [560, high],
        [0, high],
      ],
      vertical('#36534f', '#1a2d30'),
    ),
    polygon(
      [
        [wide, 210],
        [1350, 370],
        [1180, 560],
        [1090, 760],
        [1050, high],
        [wide, high],
      ],
      vertical('#3c5a52', '#1c3032'),
    ),
    path('M300 470Q800 600 1300 470L1110 800Q800 900 500 800Z', horizontal('#b9b5a4', '#e6dfc8@30', '#cfc7b0@60', '#8f8d82')),
    path('M290 452Q800 584 1310 452L1300 482Q800 612 300 482Z', '#f0e8d0'),
    ...times(13, (index) =>
      stroke(
        `M${360 + index * 73} ${500 + Math.sin((index / 12) * 3.14) * 62}L${526 + index * 45.5} ${800 + Math.sin((index / 12) * 3.14) * 48}`,
        '#8a877b',
        2,
        'opacity="0.5"',
      ),
    ),
    ...times(3, (index) => rect(706 + index * 70, 552, 46, 26, '#4f615f')),
    path('M706 578H892L916 850Q800 876 684 850Z', vertical('#ffffff', '#e4f1ec@60', '#b9d8d0')),
    ...times(26, () => {
      const x = between(random, 700, 900)
      return line([x, 584], [x + (x - 800) * 0.14, between(random, 700, 860)], '#8fb9b3', 2, 'opacity="0.6"')
    }),
    path('M470 842Q800 930 1130 842L1240 1000H380Z', vertical('#7fa9a4', '#2f5654')),
    ...times(18, () =>
      ellipse(
        between(random, 640, 960),
        between(random, 846, 930),
        between(random, 40, 130),
        between(random, 8, 26),
        '#f3faf5',
        `opacity="0.4" ${blurred(8)}`,
      ),
    ),
    ...[470, 498].map((x) => standing(x, 506, 44, '#24302f')),
    vignette('#12201f', 42),
  ],

  'observatory-dome': (random) => [
    sky('#080d24', '#15204a@55', '#3a3f78@82', '#77618f'),
    path('M-50 150Q500 120 900 420T1700 760V900Q1200 600 860 540Q500 320 -50 340Z', '#8f95d8', `opacity="0.16" ${blurred(40)}`),
    stars(random, 620, 820, '#f0f3ff'),
    group(
      [
        path('M0 0Q-190 -64 -330 -150Q-200 -40 0 14Z', horizontal('#d8f0ff.0', '#d8f0ff.75')),
        glow(0, 4, 60, '#eaf7ff', 95),
        circle(0, 4, 8, '#ffffff'),
      ],
      placed(1240, 300),
    ),
    ridge(random, 800, 70, '#232a55', 0.5),
    rolling(random, 850, 40, '#10152f', 1.1),
    polygon(
      [
        [560, 520],
        [640, 540],
        [260, -20],
        [80, -20],
      ],
      vertical('#ffd9a0.0', '#ffd9a0.12'),
    ),
    rect(380, 610, 420, 260, vertical('#c9c3cf', '#5d5a78')),
    rect(380, 610, 150, 260, '#e9dfd6', 'opacity="0.35"'),
    path('M356 612C356 330 824 330 824 612Z', horizontal('#f1e9de', '#b8b3c6@55', '#5f5e85')),
    ...times(6, (index) => stroke(`M${400 + index * 76} 612Q${470 + index * 48} 440 590 400`, '#7f7d9c', 2.5, 'opacity="0.6"')),
    path('M516 612Q506 430 566 398L640 404Q612 470 612 612Z', '#141833'),
    glow(566, 560, 110, '#ffc98a', 60),
    polygon(
      [
        [560, 560],
        [596, 574],
        [604, 420],
        [566, 406],
      ],
      '#d8d3de',
    ),
    rect(348, 600, 484, 22, '#8684a5'),
    rect(560, 760, 60, 110, '#191c38'),
    rect(570, 770, 40, 100, '#ffcf8a'),
    glow(590, 820, 150, '#ffcf8a', 65),
    standing(720, 872, 86, '#0a0e22'),
    vignette('#03040e', 50),
  ],

  'river-flood': (random) => [
    sky('#5b6469', '#8b908b@50', '#b7b3a0'),
    clouds(random, 30, 20, 330, '#454e55', 0.5),
    rolling(random, 440, 40, '#6b7371', 1.3),
    ...times(9, (index) => bareTree(random, 60 + index * 190, 560 + (index % 3) * 10, between(random, 210, 320), '#59605f')),
    water(random, 520, ['#a3957a', '#7c6a50', '#43382c'], '#d9ccb0', 200),
    house(1010, 720, 330, 400, '#8d8478', '#3c4247', '#e9bf77'),
    rect(1000, 650, 350, 120, vertical('#8d7b5f', '#75644b')),
    house(330, 660, 230, 290, '#a0978a', '#474c50'),
    rect(320, 610, 260, 80, '#907f63'),
    bareTree(random, 760, 780, 640, '#2b2f30'),
    bareTree(random, 1500, 860, 760, '#24282a'),
    ...times(3, (index) =>
      group([line([120 + index * 60, 800], [120 + index * 60, 720], '#2e2a25', 9), line([90, 742 + index * 2], [300, 738], '#2e2a25', 5)]),
    ),
    rowboat(930, 770, 230, '#3b2d26'),
    line([1010, 752], [1080, 690], '#2e2a25', 3),
    ...times(40, () => ellipse(between(random, 0, wide), between(random, 680, 990), between(random, 40, 150), 3, '#cbbd9d', 'opacity="0.35"')),
    rain(random, 330, '#e3e4dc', -0.3),
    vignette('#1b1d1c', 50),
  ],

  'migrating-birds': (random) => [
    sky('#1b2148', '#3b3f74@55', '#86688c@85', '#c08b8a'),
    stars(random, 90, 500, '#e9ecff'),
    glow(860, 420, 620, '#f6ecd2', 60),
    circle(860, 420, 290, '#f5ecd3'),
    ...[
      [760, 340, 60],
      [930, 470, 90],
      [840, 560, 40],
      [990, 320, 34],
    ].map(([x = 0, y = 0, radius = 0]) => circle(x, y, radius, '#e2d6b8', 'opacity="0.55"')),
    clouds(random, 7, 560, 700, '#4b4676', 0.5),
    ...times(250, () => {
      const along = random()
      const spread = between(random, -1, 1) + between(random, -1, 1)
      return bird(-60 + along * 1720, 760 - along * 560 + spread * (70 + along * 60), between(random, 5, 11) + along * 9, random())
    }),
    roofs(random),
    vignette('#0a0c22', 48),
  ],
}

function bird(x: number, y: number, size: number, beat: number): string {
  const lift = size * (0.2 + beat * 0.9)
  return path(
    `M${(x - size * 1.6).toFixed(1)} ${(y - lift).toFixed(1)}Q${(x - size * 0.5).toFixed(1)} ${(y - lift * 0.7).toFixed(1)} ${x.toFixed(1)} ${y.toFixed(1)}Q${(x + size * 0.5).toFixed(1)} ${(y - lift * 0.9).toFixed(1)} ${(x + size * 1.6).toFixed(1)} ${(y - lift * 1.2).toFixed(1)}Q${(x + size * 0.5).toFixed(1)} ${(y + size * 0.05).toFixed(1)} ${(x + size * 0.2).toFixed(1)} ${(y + size * 0.34).toFixed(1)}Q${(x - size * 0.5).toFixed(1)} ${(y + size * 0.1).toFixed(1)} ${(x - size * 1.6).toFixed(1)} ${(y - lift).toFixed(1)}Z`,
    '#171b3a',
  )
}

function roofs(random: Random): string {
  return times(11, (index) => {
    const x = -40 + index * 154
    const y = 850 - (index % 3) * 38
    return group([
      polygon(
        [
          [x, high],
          [x, y],
          [x + 82, y - 84],
          [x + 164, y],
          [x + 164, high],
        ],
        index % 2 === 0 ? '#141733' : '#1b1e3f',
      ),
      rect(x + 116, y - 92, 20, 64, '#141733'),
      random() < 0.55 ? rect(x + 68, y + 16, 22, 30, '#f0b56c') : '',
    ])
  }).join('')
}
