import { sky, glow, shaft, vignette } from './atmospheres'
import { vertical } from './paints'
import { type Random, between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { wide, high, rect, circle, ellipse, polygon, path, stroke, line, group, within, placed } from './shapes'

/** Pictures of instruments and papers on a table. */
export const tableScenes: Scenes = {
  'ballots-falling': (random) => [
    sky('#123b33', '#1d5244@50', '#2c6a55'),
    glow(800, 180, 760, '#bfe0bd', 45),
    rect(0, 830, wide, 170, vertical('#0f2f2a', '#0a201d')),
    ...times(15, (index) =>
      paper(random, 160 + ((index * 397) % 1280), 70 + ((index * 173) % 430), between(random, 0.5, 0.8), between(random, -50, 50), '#a9c9b4'),
    ),
    ellipse(800, 920, 440, 34, '#061715', 'opacity="0.6"'),
    polygon(
      [
        [480, 560],
        [1120, 560],
        [1090, 920],
        [510, 920],
      ],
      vertical('#d8c39a', '#a98d62'),
    ),
    polygon(
      [
        [960, 560],
        [1120, 560],
        [1090, 920],
        [950, 920],
      ],
      '#8b7049',
      'opacity="0.55"',
    ),
    polygon(
      [
        [480, 560],
        [560, 500],
        [1040, 500],
        [1120, 560],
      ],
      '#ecdcb6',
    ),
    polygon(
      [
        [650, 522],
        [950, 522],
        [962, 540],
        [638, 540],
      ],
      '#2a2418',
    ),
    circle(800, 720, 62, 'none', 'stroke="#7d6440" stroke-width="9"'),
    stroke('M768 722l24 26l44 -58', '#7d6440', 13),
    paper(random, 800, 440, 1.5, 4, '#fdf8e8'),
    ...[
      [330, 330, -24, 1.3],
      [1240, 270, 28, 1.35],
      [560, 190, 14, 1.1],
      [1060, 140, -16, 1.05],
      [180, 640, 40, 1.2],
      [1420, 620, -36, 1.25],
    ].map(([x = 0, y = 0, turn = 0, scale = 1]) => paper(random, x, y, scale, turn, '#f4efdc')),
    vignette('#04120f', 50),
  ],

  'laboratory-glass': (random) => [
    sky('#c7d8dc', '#e3ebe6@55', '#d3dedb'),
    ...times(4, (index) => rect(90 + index * 390, 60, 330, 420, vertical('#eef5f4', '#dbe8e8'), 'opacity="0.75"')),
    shaft(
      [
        [520, 0],
        [860, 0],
        [1250, high],
        [620, high],
      ],
      '#ffffff',
      55,
    ),
    rect(0, 540, wide, 14, '#93a8ac'),
    ...times(9, (index) =>
      group(
        [
          rect(-20, -150 - (index % 3) * 24, 40, 150 + (index % 3) * 24, '#9db4b8', 'rx="8" opacity="0.6"'),
          rect(-13, -172 - (index % 3) * 24, 26, 26, '#7b969c', 'opacity="0.6"'),
        ],
        placed(120 + index * 170, 540),
      ),
    ),
    rect(0, 800, wide, 200, vertical('#5d7a80', '#33505a')),
    rect(0, 796, wide, 12, '#89a6aa'),
    flask(330, 800, 1.25, '#7fb3ac', 0.45),
    tubes(700, 800),
    flask(1080, 800, 1.6, '#7a3fa3', 0.55),
    glow(1080, 700, 260, '#b98be0', 50),
    cylinder(1390, 800),
    polygon(
      [
        [900, 880],
        [1010, 862],
        [1016, 878],
        [906, 897],
      ],
      '#fbf7ec',
    ),
    polygon(
      [
        [900, 880],
        [938, 874],
        [944, 891],
        [906, 897],
      ],
      '#7a3fa3',
    ),
    ...times(26, () => circle(between(random, 1000, 1160), between(random, 640, 790), between(random, 2, 7), '#e6d2f5', 'opacity="0.5"')),
    vignette('#1f3540', 38),
  ],
}

function paper(random: Random, x: number, y: number, scale: number, turn: number, tone: string): string {
  const ticked = Math.floor(random() * 4)
  return group(
    [
      path('M-52 -76Q0 -66 52 -80V74Q0 86 -52 78Z', tone),
      ...times(
        4,
        (row) =>
          circle(-30, -44 + row * 30, 8, row === ticked ? '#2b4a42' : 'none', 'stroke="#2b4a42" stroke-width="2.4"') +
          rect(-12, -48 + row * 30, 48, 5, '#8fa79a'),
      ),
    ],
    placed(Math.round(x), Math.round(y), Number(scale.toFixed(2)), Math.round(turn)),
  )
}

function flask(x: number, foot: number, scale: number, liquid: string, full: number): string {
  const outline = 'M-26 -250V-150L-118 -28Q-128 0 -98 0H98Q128 0 118 -28L26 -150V-250Z'
  return group(
    [
      within(`flask-${x}`, path(outline, '#fff'), [
        rect(-140, -250, 280, 260, '#ffffff', 'opacity="0.35"'),
        rect(-140, -180 * full - 30, 280, 240, vertical(liquid, `${liquid}.80`)),
        ellipse(0, -180 * full - 30, 110, 9, '#ffffff', 'opacity="0.4"'),
      ]),
      stroke(outline, '#4d6a72', 5),
      rect(-36, -260, 72, 14, '#4d6a72', 'rx="7"'),
      stroke('M-84 -30L-22 -122', '#ffffff', 8, 'opacity="0.7"'),
    ],
    placed(x, foot, scale),
  )
}

function tubes(x: number, foot: number): string {
  return group(
    [
      ...['#f1f5ef', '#e3d2ee', '#c39fdc', '#9a63c2'].flatMap((liquid, index) => [
        rect(-150 + index * 84, -270, 46, 250, '#ffffff', 'rx="22" opacity="0.55"'),
        rect(-148 + index * 84, -150, 42, 128, liquid, 'rx="20"'),
        rect(-150 + index * 84, -270, 46, 250, 'none', 'rx="22" stroke="#4d6a72" stroke-width="4"'),
      ]),
      rect(-180, -190, 370, 22, '#a87a4c'),
      rect(-180, -26, 370, 26, '#8d6238'),
      rect(-180, -190, 18, 190, '#97693d'),
      rect(172, -190, 18, 190, '#97693d'),
    ],
    placed(x, foot),
  )
}

function cylinder(x: number, foot: number): string {
  return group(
    [
      rect(-38, -380, 76, 370, '#ffffff', 'rx="8" opacity="0.45"'),
      rect(-34, -210, 68, 200, '#a9cfd8', 'opacity="0.9"'),
      ...times(12, (mark) => line([-36, -40 - mark * 26], [mark % 2 === 0 ? -6 : -18, -40 - mark * 26], '#4d6a72', 3)),
      rect(-38, -380, 76, 370, 'none', 'rx="8" stroke="#4d6a72" stroke-width="5"'),
      rect(-70, -14, 140, 16, '#4d6a72', 'rx="7"'),
    ],
    placed(x, foot),
  )
}
