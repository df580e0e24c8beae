import { sky, glow, vignette } from './atmospheres'
import { vertical, horizontal, blurred } from './paints'
import { between, times } from './randomNumbers'
import type { Scenes } from './scene'
import { wide, high, rect, circle, ellipse, path, stroke, line, group, placed } from './shapes'

/** Pictures of food and where it is made. */
export const kitchenScenes: Scenes = {
  'chowder-kitchen': (random) => [
    sky('#2d2622', '#40332b'),
    ...times(8, (row) =>
      times(13, (tile) =>
        rect(tile * 128 - (row % 2) * 64, 40 + row * 64, 122, 58, (tile * 3 + row * 5) % 7 === 0 ? '#5c7a78' : '#4d6a69', 'opacity="0.75"'),
      ).join(''),
    ),
    rect(980, 60, 400, 330, '#1b1a1d'),
    rect(998, 78, 364, 294, vertical('#14203a', '#2c4164')),
    rect(1174, 78, 10, 294, '#1b1a1d'),
    ...times(20, () => circle(between(random, 1000, 1360), between(random, 250, 366), between(random, 1.5, 3.4), '#ffd792', 'opacity="0.8"')),
    glow(470, 260, 620, '#ffca7c', 75),
    line([470, 0], [470, 110], '#14110f', 6),
    path('M380 160Q400 104 470 104Q540 104 560 160Z', '#c9542f'),
    ellipse(470, 162, 80, 12, '#fff2cc'),
    rect(120, 640, 720, 360, vertical('#35302f', '#1d1a1b')),
    rect(100, 622, 760, 26, '#52494a'),
    ...times(5, (index) => circle(230 + index * 124, 710, 24, '#6d6260')),
    rect(200, 610, 560, 14, '#15120f'),
    path('M240 400H720V560Q720 616 660 616H300Q240 616 240 560Z', horizontal('#9aa3a6', '#dfe5e3@30', '#7d8688@75', '#565e61')),
    rect(226, 390, 508, 26, '#c5cccb', 'rx="12"'),
    path('M240 450q-60 6 -58 50q6 34 58 30M720 450q60 6 58 50q-6 34 -58 30', 'none', 'stroke="#6d7678" stroke-width="20"'),
    stroke('M600 396L690 190', '#b98a5a', 18),
    ...times(3, (index) =>
      path(`M${370 + index * 90} 380q-50 -70 0 -130t10 -150`, 'none', `stroke="#fff1d6" stroke-width="26" opacity="0.26" ${blurred(12)}`),
    ),
    rect(860, 700, 760, 300, vertical('#8a5733', '#4d2f1e')),
    rect(860, 692, 760, 18, '#b97d4c'),
    bowl(1060, 700, 1),
    bowl(1400, 700, 0.9),
    group(
      [
        ellipse(0, -34, 104, 46, '#b0703a'),
        rect(-104, -34, 208, 34, '#a3632f', 'rx="12"'),
        stroke('M-54 -64l20 26M-6 -72l20 28M42 -68l20 26', '#e8bd82', 7),
      ],
      placed(1232, 700),
    ),
    vignette('#0b0806', 50),
  ],

  'soup-bowl': (random) => [
    sky('#33484c', '#25363a'),
    ...times(26, (index) => rect(index * 64, 0, 30, high, '#2c4045', 'opacity="0.7"')),
    ...times(16, (index) => rect(0, index * 66, wide, 30, '#3c5358', 'opacity="0.35"')),
    ellipse(760, 600, 440, 390, '#141f22', `opacity="0.5" ${blurred(22)}`),
    circle(720, 540, 400, '#efe8d8'),
    circle(720, 540, 400, 'none', 'stroke="#c8bda4" stroke-width="8"'),
    circle(720, 540, 372, 'none', 'stroke="#3f6b8a" stroke-width="9"'),
    circle(720, 540, 318, vertical('#d9b878', '#c39a58')),
    circle(720, 540, 318, 'none', 'stroke="#a98145" stroke-width="6" opacity="0.7"'),
    ...times(24, () => {
      const angle = random() * 6.3
      const reach = Math.sqrt(random()) * 260
      return rect(
        720 + Math.cos(angle) * reach - 26,
        540 + Math.sin(angle) * reach - 20,
        between(random, 36, 60),
        between(random, 30, 46),
        '#f3dfa8',
        `rx="10" transform="rotate(${Math.round(random() * 90)} ${Math.round(720 + Math.cos(angle) * reach)} ${Math.round(540 + Math.sin(angle) * reach)})" opacity="0.9"`,
      )
    }),
    ...times(16, () =>
      ellipse(
        720 + between(random, -210, 210),
        540 + between(random, -210, 210),
        between(random, 18, 30),
        between(random, 10, 18),
        '#c4865a',
        'opacity="0.9"',
      ),
    ),
    ...times(60, () =>
      circle(720 + between(random, -215, 215), 540 + between(random, -215, 215), between(random, 3, 9), '#ffeebb', 'opacity="0.55"'),
    ),
    ...times(40, () => circle(720 + between(random, -220, 220), 540 + between(random, -220, 220), between(random, 1.5, 3), '#3d2a1a')),
    group(
      [
        path('M-60 0Q-60 -44 0 -44Q70 -40 74 0Q70 40 0 44Q-60 44 -60 0Z', '#8a5a34'),
        path('M70 -13L620 -20Q640 0 620 20L70 13Z', '#a26d42'),
        ellipse(-2, -4, 44, 28, '#6d4426'),
      ],
      placed(900, 420, 1, -24),
    ),
    circle(1390, 800, 150, '#efe8d8'),
    circle(1390, 800, 112, '#ddd3bd'),
    ...[
      [1350, 770, 0],
      [1420, 800, 30],
      [1370, 840, -20],
    ].map(([x = 0, y = 0, turn = 0]) =>
      group(
        [
          rect(-46, -40, 92, 80, '#d9a862', 'rx="12"'),
          ...times(9, (hole) => circle(-26 + (hole % 3) * 26, -22 + Math.floor(hole / 3) * 22, 3.6, '#a97a3c')),
        ],
        placed(x, y, 1, turn),
      ),
    ),
    circle(200, 210, 74, '#9cc0a8', 'opacity="0.9"'),
    circle(200, 210, 42, '#6d4a2a'),
    circle(184, 194, 14, '#c99a6a', 'opacity="0.8"'),
    vignette('#0c1517', 50),
  ],
}

function bowl(x: number, foot: number, scale: number): string {
  return group(
    [
      path('M-120 -92H120Q112 0 48 0H-48Q-112 0 -120 -92Z', vertical('#f2eadb', '#bfb39c')),
      ellipse(0, -92, 120, 22, '#e0c082'),
      ellipse(0, -92, 120, 22, 'none', 'stroke="#3f6b8a" stroke-width="7"'),
    ],
    placed(x, foot, scale),
  )
}
