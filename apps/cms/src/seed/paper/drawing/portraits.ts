import { radial, vertical } from './paints'
import { circle, ellipse, group, path, rect, stroke } from './shapes'

/** One sitter: the ground, the light behind, and the few shapes by which one is known from afar. */
type Sitter = {
  ground: readonly [string, string]
  halo: string
  skin: string
  shade: string
  hair: string
  coat: string
  under: string
  behind?: string
  front: string
  more?: readonly string[]
}

const face = 'M400 176C486 176 512 250 508 330C505 400 462 484 400 486C338 484 295 400 292 330C288 250 314 176 400 176Z'
const shaded = 'M400 176C486 176 512 250 508 330C505 400 462 484 400 486C440 440 452 300 400 176Z'
const collar = 'M322 560L400 690L478 560L452 536H348Z'

const sitters: Readonly<Record<string, Sitter>> = {
  'portrait-keith-jacobs': {
    ground: ['#d8b487', '#a8643f'],
    halo: '#f6e3bd',
    skin: '#7c8ba0',
    shade: '#5a6a82',
    hair: '#233047',
    coat: '#1d293c',
    under: '#efe6d2',
    front: 'M288 316C268 190 330 138 404 140C486 140 536 196 512 318C500 262 478 232 452 222C404 236 346 232 318 224C304 250 294 280 288 316Z',
    more: [path('M398 600L420 630L408 760H392L380 630Z', '#8e2f2b')],
  },
  'portrait-marguerite-oyelaran': {
    ground: ['#2f6b68', '#17393f'],
    halo: '#79b5a3',
    skin: '#6f4530',
    shade: '#4f2f22',
    hair: '#15110f',
    coat: '#d9a441',
    under: '#6f4530',
    behind: 'M400 78C560 78 610 220 570 340C548 410 500 440 400 440C300 440 252 410 230 340C190 220 240 78 400 78Z',
    front: 'M284 300C270 196 340 132 402 138C480 132 532 200 516 300C500 236 452 206 400 208C346 206 300 240 284 300Z',
    more: [circle(290, 410, 13, '#e9c46a'), circle(510, 410, 13, '#e9c46a'), path('M322 560Q400 640 478 560L500 590Q400 700 300 590Z', '#b8862f')],
  },
  'portrait-tomas-lindqvist': {
    ground: ['#9fb6c9', '#4d6b8a'],
    halo: '#e3ebee',
    skin: '#e2b796',
    shade: '#c08f70',
    hair: '#b9a077',
    coat: '#3b4a3d',
    under: '#c9b78f',
    front: 'M286 300C280 200 320 150 396 146C450 132 530 170 514 306C506 262 490 236 470 216C420 226 366 210 340 200C314 222 296 254 286 300Z',
    more: [
      path('M292 350C300 470 350 520 400 522C450 520 500 470 508 350C490 420 460 430 432 418Q400 404 368 418C340 430 310 420 292 350Z', '#a58a60'),
      path('M300 560Q400 620 500 560L520 620Q400 690 280 620Z', '#8f3d34'),
      path('M420 640L470 800H410Z', '#8f3d34'),
    ],
  },
  'portrait-dana-whitlock': {
    ground: ['#e6d6c4', '#b99a8a'],
    halo: '#faf2e6',
    skin: '#dba98a',
    shade: '#b98467',
    hair: '#8d8f96',
    coat: '#6d2f45',
    under: '#f4ecdf',
    behind: 'M400 132C530 126 556 240 548 380C546 450 536 478 520 500H280C264 478 254 450 252 380C244 240 270 126 400 132Z',
    front: 'M286 340C272 210 330 136 420 142C520 150 530 240 514 340C508 280 490 240 446 204C410 256 320 262 286 340Z',
    more: [glasses('#3a2a30')],
  },
  'portrait-rafael-imani-soto': {
    ground: ['#2b4c6f', '#14263f'],
    halo: '#6f9cc0',
    skin: '#a06a48',
    shade: '#774a31',
    hair: '#17131a',
    coat: '#c9c3b4',
    under: '#2f5d56',
    behind: 'M286 250C270 130 360 104 420 112C500 112 546 170 520 270Z',
    front:
      'M286 318C262 200 310 128 372 140C392 110 470 116 490 160C534 180 524 260 514 320C508 276 494 250 474 240C450 256 420 222 394 238C366 222 340 254 316 240C300 262 292 290 286 318Z',
    more: [
      path('M312 420C330 480 366 500 400 500C434 500 470 480 488 420C470 452 440 462 400 462C360 462 330 452 312 420Z', '#17131a', 'opacity="0.55"'),
    ],
  },
  'portrait-beatrix-holloway': {
    ground: ['#5a2a45', '#2a1226'],
    halo: '#b06a86',
    skin: '#ecc6ad',
    shade: '#c99a82',
    hair: '#a33f24',
    coat: '#15131c',
    under: '#ecc6ad',
    behind: 'M400 96C470 60 540 110 520 170C570 240 560 330 530 392H270C240 330 230 240 280 170C260 110 330 60 400 96Z',
    front: 'M286 330C270 220 330 148 400 150C478 148 530 220 514 330C504 280 484 216 400 206C330 214 298 280 286 330Z',
    more: [
      path('M310 588Q400 700 490 588', 'none', 'stroke="#e9dcc0" stroke-width="12" stroke-dasharray="2 20" stroke-linecap="round"'),
      ellipse(400, 104, 70, 48, '#8d331c'),
    ],
  },
  'portrait-jun-castellanos': {
    ground: ['#f0c27a', '#d9703c'],
    halo: '#fbe7bd',
    skin: '#d9a679',
    shade: '#b47d54',
    hair: '#1c1a22',
    coat: '#2f5d7c',
    under: '#f3efe3',
    front: 'M282 330C262 190 330 128 410 136C500 130 546 210 518 336C510 300 506 262 480 250C430 262 380 240 352 210C340 250 300 270 282 330Z',
    more: [path('M270 566Q400 640 530 566L556 640Q400 720 244 640Z', '#24496a'), stroke('M368 640L360 740M432 640L440 740', '#f3efe3', 8)],
  },
  'portrait-nell-abernathy': {
    ground: ['#b9c9a6', '#66835f'],
    halo: '#eef1d9',
    skin: '#e8bfa3',
    shade: '#c79579',
    hair: '#4b2f22',
    coat: '#8a4a32',
    under: '#efe3c8',
    behind: 'M400 128C520 120 560 220 556 340C556 440 580 500 566 580C500 620 300 620 234 580C220 500 244 440 244 340C240 220 280 120 400 128Z',
    front: 'M286 356C266 220 330 142 400 144C470 142 534 220 514 356C512 300 500 262 486 246H314C300 262 290 300 286 356Z',
    more: [path('M322 556L400 640L350 690L286 580ZM478 556L400 640L450 690L514 580Z', '#f6eedb')],
  },
}

/** The portraits' ids. */
export const portraitIds: readonly string[] = Object.keys(sitters)

/** A head and shoulders, 800 by 800, as parts from back to front; nothing for an unknown sitter. */
export function portrait(id: string): readonly string[] {
  const sitter = sitters[id]
  if (!sitter) return []
  const { ground, halo, skin, shade, hair, coat, under, behind, front, more = [] } = sitter
  return [
    rect(0, 0, 800, 800, vertical(...ground)),
    circle(400, 360, 330, halo, 'opacity="0.32"'),
    circle(400, 360, 430, radial(`${halo}.70`, `${halo}.0`)),
    ...(behind === undefined ? [] : [path(behind, hair)]),
    path('M90 800C100 650 190 600 320 560Q400 536 480 560C610 600 700 650 710 800Z', coat),
    path('M400 540Q440 540 480 560C610 600 700 650 710 800H470Q520 660 400 540Z', '#000000', 'opacity="0.2"'),
    path(collar, under),
    path('M344 440H456V552Q400 640 344 552Z', shade),
    group([path(face, skin), path(shaded, shade, 'opacity="0.75"')]),
    ellipse(291, 352, 16, 30, skin),
    ellipse(509, 352, 16, 30, shade),
    path(front, hair),
    path('M322 556L376 700L300 800H96C106 660 196 606 322 556Z', coat),
    path('M478 556L424 700L500 800H704C694 660 604 606 478 556Z', coat),
    path('M478 556L424 700L500 800H704C694 660 604 606 478 556Z', '#000000', 'opacity="0.2"'),
    ...more,
    circle(400, 400, 620, radial('#000000.0', '#000000.0@60', '#000000.38')),
  ]
}

function glasses(colour: string): string {
  return group([
    ellipse(352, 336, 42, 36, '#ffffff', `opacity="0.25"`),
    ellipse(448, 336, 42, 36, '#ffffff', `opacity="0.25"`),
    ellipse(352, 336, 42, 36, 'none', `stroke="${colour}" stroke-width="7"`),
    ellipse(448, 336, 42, 36, 'none', `stroke="${colour}" stroke-width="7"`),
    stroke('M394 330q6 -8 12 0M310 328l-20 -6M490 328l20 -6', colour, 6),
  ])
}
