import { clouds, glow, sky, specks, stars, vignette } from './atmospheres'
import { house } from './buildings'
import { standing } from './figures'
import { vertical } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { circle, ellipse, group, high, line, path, placed, polygon, rect, stroke, wide, type Point } from './shapes'
import { reeds, rolling } from './terrains'
import { rowboat } from './vessels'
import { lightPath, water } from './waters'

/** Pictures of boats, swimmers and lights on the water. */
export const waterScenes: Scenes = {
  'river-boat-delta': (random) => [
    sky('#3a2440', '#8a3d4a@35', '#dd6b47@62', '#f3a55f'),
    clouds(random, 12, 120, 460, '#c95050', 0.35),
    circle(1130, 560, 150, vertical('#ffd08a', '#ef5d3f')),
    rolling(random, 606, 16, '#5a2c40', 2.2),
    water(random, 612, ['#d9774f', '#8f4446', '#2f1c30'], '#ffc48a', 180),
    lightPath(random, 1130, 622, 985, 260, '#ffc07a', 60),
    group(
      [
        path('M-170 0Q-150 40 -120 44H120Q160 30 184 -16L150 -6H-160Z', '#1c1222'),
        rect(-120, -78, 210, 12, '#1c1222'),
        ...times(6, (post) => rect(-112 + post * 38, -70, 5, 70, '#1c1222')),
        rect(-60, -122, 86, 46, '#24172b'),
        rect(-48, -112, 22, 22, '#ffd68a'),
        rect(-8, -112, 22, 22, '#ffd68a'),
        rect(50, -140, 16, 66, '#1c1222'),
        ...times(5, (box) => rect(-104 + box * 36, -30 - (box % 2) * 4, 30, 24, '#3e6a92')),
        standing(128, -4, 78, '#1c1222'),
        standing(-140, -4, 66, '#1c1222'),
        circle(96, -62, 6, '#ffe6ae'),
      ],
      placed(640, 730, 1.5),
    ),
    glow(784, 640, 130, '#ffdf9c', 80),
    lightPath(random, 660, 800, 960, 160, '#ffd391', 26),
    reeds(random, 90, 1010, 330, '#170f1f', -40, 470),
    reeds(random, 60, 1010, 240, '#170f1f', 1240, 1640),
    vignette('#150b1b', 45),
  ],

  'island-village': (random) => [
    sky('#b9d2d2', '#dbe6da@45', '#f6ecd2'),
    clouds(random, 10, 120, 340, '#ffffff', 0.7),
    glow(1280, 230, 380, '#fff6da', 85),
    polygon(
      [
        [140, 660],
        [520, 352],
        [640, 250],
        [706, 232],
        [770, 262],
        [900, 380],
        [1060, 446],
        [1240, 560],
        [1420, 660],
      ],
      vertical('#4f7d62', '#6f9a70@60', '#a9bd86'),
    ),
    polygon(
      [
        [640, 250],
        [706, 232],
        [690, 330],
        [610, 470],
        [520, 660],
        [140, 660],
        [520, 352],
      ],
      '#3b6454',
      'opacity="0.65"',
    ),
    polygon(
      [
        [664, 246],
        [706, 232],
        [742, 250],
        [712, 262],
      ],
      '#35554c',
    ),
    stroke('M420 640Q640 560 830 520Q960 490 930 430', '#e9dfbc', 6, 'opacity="0.85"'),
    clouds(random, 3, 330, 370, '#ffffff', 0.85),
    ...times(15, (index) =>
      house(
        250 + index * 68 + between(random, -14, 14),
        664 - between(random, 0, 44),
        between(random, 42, 62),
        between(random, 54, 84),
        index % 4 === 1 ? '#f3dfc5' : '#fbf8ee',
        index % 3 === 0 ? '#b5523b' : '#c8684a',
      ),
    ),
    house(700, 668, 74, 150, '#fbf8ee', '#8e4334'),
    rect(732, 488, 5, 60, '#8e4334'),
    rect(180, 660, 1180, 14, '#d8cba6'),
    water(random, 672, ['#a8cfcb', '#6aa6ad', '#2f6d80'], '#f6fbf1', 190),
    ellipse(760, 690, 560, 10, '#4f8a8f', 'opacity="0.45"'),
    rowboat(420, 800, 190, '#7a3b2e'),
    rowboat(1180, 762, 110, '#33535c'),
    vignette('#1f5061', 30),
  ],

  'open-water': (random) => [
    sky('#8ea09b', '#b9c3b4@30', '#d6d3bd'),
    specks(random, 120, '#eef0e4', 2.4),
    rolling(random, 330, 14, '#7c8f8c', 2),
    ...times(7, (wave) => swell(320 + wave * 92, wave)),
    group(
      [
        rowboat(0, 0, 430, '#1f2c2f'),
        standing(-24, -18, 150, '#1f2c2f'),
        line([150, -40], [150, -170], '#1f2c2f', 5),
        circle(150, -176, 13, '#ffd98b'),
      ],
      placed(1120, 560, 1, -5),
    ),
    glow(1135, 386, 130, '#ffe3a3', 85),
    swell(632, 8),
    ellipse(586, 712, 150, 44, '#b98f78'),
    stroke('M640 706L738 586L872 690', '#d9a98f', 50),
    stroke('M650 716L738 604L858 700', '#b98f78', 16, 'opacity="0.7"'),
    path('M872 668q34 8 46 40l-40 4q-22 -12 -24 -30z', '#d9a98f'),
    ellipse(520, 690, 62, 56, '#d9a98f'),
    path('M458 690Q462 622 524 624Q584 630 584 684Q520 664 458 690Z', '#f2672e'),
    stroke('M462 694Q520 672 582 690', '#24393f', 9),
    swell(756, 3),
    ...times(26, () => circle(between(random, 420, 980), between(random, 640, 760), between(random, 2, 8), '#eef3ea', 'opacity="0.8"')),
    swell(880, 5),
    vignette('#1a2a2c', 45),
  ],

  'lantern-festival': (random) => [
    sky('#0c1226', '#16203c@45', '#253a5a'),
    stars(random, 150, 420, '#dfe6ff'),
    rolling(random, 470, 34, '#0f172d', 1.4),
    path(
      'M0 520V430Q800 350 1600 430V520H1480Q1440 440 1300 440Q1150 440 1110 520H1010Q970 428 800 428Q630 428 590 520H490Q450 440 300 440Q160 440 120 520Z',
      '#1b2744',
    ),
    water(random, 516, ['#24385a', '#131f3b', '#070c1c'], '#8fa4cc', 90),
    polygon(
      [
        [0, 520],
        [240, 540],
        [420, high],
        [0, high],
      ],
      '#080d1d',
    ),
    polygon(
      [
        [wide, 520],
        [1370, 540],
        [1200, high],
        [wide, high],
      ],
      '#080d1d',
    ),
    ...times(190, () => lantern(between(random, 0, 1), random())).sort(),
    ...times(26, (index) =>
      standing(
        Math.round(index < 13 ? 20 + index * 25 : 1265 + (index - 13) * 26),
        Math.round(760 + (index % 5) * 28),
        Math.round(between(random, 150, 200)),
        '#04070f',
        index % 2 === 0 ? 1 : -1,
      ),
    ),
    vignette('#02040c', 50),
  ],
}

function swell(y: number, wave: number): string {
  const length = 250 + wave * 26
  const crest = (x: number) => (1 - Math.abs(Math.sin(((x + wave * 173) / length) * 2))) ** 1.7 * (40 + wave * 6) + Math.sin(x / 90 + wave * 2) * 6
  const points = times(162, (index): Point => [index * 10 - 10, y - crest(index * 10)])
  const tone = ['#8fa6a0', '#7f9a97', '#6f8d8c', '#5f8082', '#507376', '#43666a', '#375a5f', '#2c4d53', '#486a70'][wave] ?? '#2c4d53'
  return (
    polygon([...points, [1610, 1010], [-10, 1010]], vertical(tone, `${tone}@10`, '#20393f')) +
    stroke(`M${points.map(([x, top]) => `${x} ${top.toFixed(1)}`).join('L')}`, '#e4ece2', 2, 'opacity="0.45"')
  )
}

function lantern(nearness: number, across: number): string {
  const y = 540 + nearness ** 1.6 * 430
  const half = 90 + nearness * 330
  const x = 800 + (across - 0.5) * 2 * half + (1 - nearness) * 180
  const size = 5 + nearness * 24
  return `<!--${String(Math.round(y)).padStart(4, '0')}-->${glow(x, y, size * 3.4, '#ffb45e', 60)}${polygon(
    [
      [x - size * 0.5, y + size * 0.5],
      [x - size * 0.62, y - size * 0.6],
      [x + size * 0.62, y - size * 0.6],
      [x + size * 0.5, y + size * 0.5],
    ],
    vertical('#fff0bd', '#f39a42'),
  )}${ellipse(x, y + size * 0.9, size * 0.8, size * 0.24, '#f7b263', 'opacity="0.5"')}`
}
