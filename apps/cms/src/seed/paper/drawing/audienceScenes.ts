import { glow, shaft, sky, vignette } from './atmospheres'
import { fromBehind, standing } from './figures'
import { horizontal, vertical } from './paints'
import { between, times, type Random } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide } from './shapes'

/** Pictures of people gathered to look and listen. */
export const audienceScenes: Scenes = {
  'council-chamber': () => [
    sky('#2a3230', '#3c463f'),
    ...times(13, (index) => rect(index * 124, 0, 120, 640, index % 2 === 0 ? '#4a4a3c' : '#444637')),
    rect(560, 40, 480, 430, '#2a3230'),
    path('M576 470V190Q800 -30 1024 190V470Z', vertical('#1a2746', '#3a4a6e@70', '#8a7a7a')),
    ...times(5, (index) => rect(572 + index * 110, 40, 8, 430, '#2f3531')),
    ...[220, 340].map((y) => rect(576, y, 448, 7, '#2f3531')),
    shaft(
      [
        [600, 180],
        [1000, 180],
        [1320, 900],
        [280, 900],
      ],
      '#f3e2b4',
      26,
    ),
    ...times(9, (seat) => glow(296 + seat * 126, 470 - Math.abs(seat - 4) * -9, 110, '#ffd88f', 70)),
    ...times(9, (seat) => councilor(296 + seat * 126, 560 + Math.abs(seat - 4) * 9, seat)),
    path('M150 620Q800 500 1450 620L1470 740Q800 610 130 740Z', vertical('#8a5a34', '#51321f')),
    path('M150 620Q800 500 1450 620L1452 634Q800 514 148 634Z', '#c28a52'),
    path('M130 740Q800 610 1470 740L1600 1000H0Z', vertical('#4b2d27', '#241616')),
    rect(770, 690, 60, 150, '#6d442a'),
    standing(800, 826, 190, '#15110f'),
    ...times(3, (row) =>
      times(9, (place) =>
        fromBehind(40 + place * 196 + (row % 2) * 90, 880 + row * 84, 96 + row * 20, ['#1d1614', '#140f0e', '#0b0808'][row] ?? '#0b0808'),
      ).join(''),
    ),
    vignette('#0a0907', 52),
  ],

  'theater-curtain': (random) => [
    sky('#120709', '#1d0b0e'),
    rect(300, 120, 1000, 640, vertical('#0e0a14', '#2a1720')),
    polygon(
      [
        [760, 120],
        [860, 120],
        [1090, 780],
        [560, 780],
      ],
      vertical('#ffe9b4.75', '#ffdd9c.12'),
    ),
    rect(240, 740, 1120, 70, vertical('#6b3f2a', '#3a2018')),
    ellipse(824, 764, 262, 26, '#ffe6ae', 'opacity="0.75"'),
    standing(824, 766, 240, '#1a0d10'),
    ...drapes(random, 60, 1),
    ...drapes(random, 1540, -1),
    ...times(11, (index) => path(`M${190 + index * 122} 40q61 190 122 0z`, index % 2 === 0 ? '#7c1420' : '#911a26')),
    rect(0, 0, 170, high, vertical('#8a5f34', '#3a2416')),
    rect(1430, 0, 170, high, vertical('#8a5f34', '#3a2416')),
    ...[40, 1470].flatMap((x) => times(8, (index) => rect(x, 30 + index * 100, 90, 76, '#c39352', 'rx="36" opacity="0.35"'))),
    rect(0, 0, wide, 62, vertical('#a87a45', '#5a3a22')),
    ...times(17, (index) => circle(200 + index * 75, 806, 9, '#ffd993')),
    rect(170, 806, 1260, 20, '#2a1512'),
    ...times(4, (row) =>
      times(10, (place) =>
        fromBehind(10 + place * 176 + (row % 2) * 88, 884 + row * 62, 74 + row * 18, ['#230e12', '#1a090d', '#110609', '#090304'][row] ?? '#090304'),
      ).join(''),
    ),
    vignette('#050203', 55),
  ],

  'orchestra-seats': () => [
    sky('#2b1a12', '#5a3520@60', '#7a4a2a'),
    ...times(17, (index) =>
      polygon(
        [
          [-200 + index * 125, high],
          [-80 + index * 125, high],
          [500 + index * 40, 0],
          [470 + index * 40, 0],
        ],
        index % 2 === 0 ? '#8f5a32' : '#9c6438',
        'opacity="0.55"',
      ),
    ),
    glow(800, 690, 720, '#ffd997', 75),
    ...times(4, (row) =>
      times(5 + row * 4, (place) => {
        const count = 5 + row * 4
        const angle = Math.PI * (1.06 + (0.88 * place) / (count - 1))
        const reach = 240 + row * 182
        return chairAndStand(800 + Math.cos(angle) * reach * 1.12, 830 + Math.sin(angle) * reach * 0.86, 0.86 + row * 0.14)
      }).join(''),
    ).reverse(),
    rect(735, 816, 130, 84, vertical('#c58b4f', '#7a4a28'), 'rx="6"'),
    rect(735, 816, 130, 12, '#edc07f'),
    rect(780, 744, 40, 10, '#2a1710'),
    polygon(
      [
        [762, 716],
        [838, 716],
        [828, 750],
        [772, 750],
      ],
      '#3d2418',
    ),
    polygon(
      [
        [774, 722],
        [826, 722],
        [820, 742],
        [780, 742],
      ],
      '#fbf0d4',
    ),
    ...times(5, (index) =>
      polygon(
        [
          [220 + index * 280, -10],
          [300 + index * 280, -10],
          [400 + index * 220, 660],
          [100 + index * 300, 660],
        ],
        vertical('#ffe8b8.30', '#ffe8b8.0'),
      ),
    ),
    vignette('#140a06', 60),
  ],

  'cinema-projector': (random) => [
    sky('#0d0f18', '#171a26'),
    rect(0, 0, 700, high, '#131521'),
    ...times(24, (row) => rect(0, row * 44, 700, 3, '#0c0d16')),
    polygon(
      [
        [690, 380],
        [690, 470],
        [1700, 890],
        [1700, 40],
      ],
      horizontal('#fff3cf.80', '#ffe9b8.10'),
    ),
    rect(1490, 130, 130, 620, '#fff2d0', 'opacity="0.8"'),
    rect(640, 300, 60, 240, '#0a0b12'),
    rect(650, 360, 50, 130, '#ffefc4'),
    ...times(150, () => {
      const x = between(random, 700, 1500)
      return circle(x, 425 + between(random, -1, 1) * (45 + (x - 690) * 0.4), between(random, 0.8, 2.6), '#fff6dc', 'opacity="0.6"')
    }),
    reel(330, 210, 150, 12),
    reel(330, 690, 130, 40),
    rect(220, 330, 330, 230, '#39404f', 'rx="16"'),
    rect(220, 330, 330, 30, '#566074', 'rx="12"'),
    rect(244, 380, 120, 150, '#272c39', 'rx="8"'),
    circle(304, 455, 40, '#ffb765'),
    glow(304, 455, 120, '#ffb765', 75),
    rect(550, 390, 100, 66, '#2a2f3d'),
    circle(650, 424, 30, '#fff6df'),
    stroke('M330 358Q470 300 480 420Q480 560 350 590', '#8d6a45', 6),
    polygon(
      [
        [320, 560],
        [430, 560],
        [470, high],
        [270, high],
      ],
      '#20242f',
    ),
    ...times(4, (row) => times(7, (place) => fromBehind(760 + place * 140 + (row % 2) * 60, 900 + row * 44, 58 + row * 10, '#07080d')).join('')),
    standing(110, 905, 520, '#08090f'),
    vignette('#020308', 55),
  ],
}

function councilor(x: number, y: number, seat: number): string {
  return group(
    [
      ellipse(0, -84, 21, 26, '#171b18'),
      path('M-54 20Q-52 -42 -16 -50Q0 -44 16 -50Q52 -42 54 20Z', '#171b18'),
      path('M-12 -52L0 -18L12 -52Z', seat % 2 === 0 ? '#d8cfb6' : '#9a4a3a'),
      rect(-4, 8, 60, 8, '#d8b06a'),
    ],
    placed(x, y),
  )
}

function drapes(random: Random, edge: number, side: number): string[] {
  return times(9, (fold) => {
    const x = edge + side * fold * 36
    const pull = between(random, 10, 40) + fold * 9
    return path(
      `M${x} 0H${x + side * 42}C${x + side * (42 - pull)} 300 ${x + side * (46 - pull)} 500 ${x + side * (60 - pull * 0.6)} 800H${x - side * (10 + pull * 0.4)}C${x - side * pull} 520 ${x - side * 6} 300 ${x} 0Z`,
      ['#8f1824', '#6a0f1a', '#a8202e'][fold % 3] ?? '#8f1824',
    )
  })
}

function chairAndStand(x: number, y: number, scale: number): string {
  return group(
    [
      ellipse(0, 34, 46, 11, '#2a160c', 'opacity="0.5"'),
      rect(-22, -34, 44, 46, '#1f120c', 'rx="9"'),
      rect(-25, 4, 50, 16, '#6d1f24', 'rx="6"'),
      line([-20, 18], [-22, 44], '#1f120c', 4),
      line([20, 18], [22, 44], '#1f120c', 4),
      line([0, 26], [0, 66], '#120a07', 4),
      polygon(
        [
          [-28, 26],
          [28, 26],
          [24, 52],
          [-24, 52],
        ],
        '#160c08',
      ),
      polygon(
        [
          [-20, 29],
          [20, 29],
          [17, 48],
          [-17, 48],
        ],
        '#fff1cf',
      ),
    ],
    placed(Math.round(x), Math.round(y), Number(scale.toFixed(2))),
  )
}

function reel(x: number, y: number, radius: number, turn: number): string {
  return group(
    [
      circle(0, 0, radius, '#6b7488'),
      circle(0, 0, radius * 0.93, '#2b303d'),
      circle(0, 0, radius * 0.8, '#4a3527'),
      ...times(5, (index) => circle(Math.cos(index * 1.257) * radius * 0.5, Math.sin(index * 1.257) * radius * 0.5, radius * 0.2, '#171a23')),
      circle(0, 0, radius * 0.16, '#aab3c4'),
    ],
    placed(x, y, 1, turn),
  )
}
