import { times } from './randomNumbers'
import { circle, group, line, path, placed, polygon, rect, stroke } from './shapes'

/** A ship-to-shore gantry crane, from its feet; drawn 400 high and scaled. */
export function crane(x: number, y: number, height: number, fill: string, facing = 1): string {
  return group(
    [
      line([-60, 0], [-46, -250], fill, 11),
      line([60, 0], [46, -250], fill, 11),
      line([-52, -130], [52, -130], fill, 9),
      line([-52, -130], [46, -250], fill, 4),
      line([52, -130], [-46, -250], fill, 4),
      rect(-150, -262, 440, 14, fill),
      ...times(18, (index) => line([-140 + index * 24, -248], [-128 + index * 24, -236], fill, 2.5)),
      line([-46, -255], [-6, -400], fill, 9),
      line([46, -255], [-6, -400], fill, 9),
      line([-6, -398], [280, -262], fill, 3.5),
      line([-6, -398], [160, -262], fill, 3),
      line([-6, -398], [-145, -262], fill, 3.5),
      rect(-140, -300, 66, 40, fill),
      line([190, -250], [190, -176], fill, 2.5),
      line([214, -250], [214, -176], fill, 2.5),
      rect(172, -178, 60, 24, fill),
    ],
    `transform="translate(${x} ${y}) scale(${(facing * height) / 400} ${height / 400})"`,
  )
}

/** A bulk carrier from the side, from its waterline; drawn 400 long. */
export function bulkCarrier(x: number, y: number, length: number, hull: string, hatch: string, house: string, facing = 1): string {
  return group(
    [
      path('M-205 -34H150L166 -44H210L188 6H-192Z', hull),
      rect(-196, -12, 386, 5, hatch, 'opacity="0.7"'),
      rect(-184, -84, 46, 52, house),
      ...times(4, (deck) => rect(-180, -78 + deck * 12, 38, 4, hull, 'opacity="0.6"')),
      rect(-192, -92, 60, 9, house),
      rect(-174, -112, 15, 22, hull),
      ...times(5, (hold) => path(`M${-122 + hold * 54} -34v-9h44v9z`, hatch)),
      ...times(4, (mast) => line([-73 + mast * 54, -34], [-73 + mast * 54, -86], hull, 3.5)),
      ...times(4, (mast) => line([-73 + mast * 54, -82], [-40 + mast * 54, -56], hull, 2.5)),
      line([192, -44], [192, -72], hull, 3),
    ],
    `transform="translate(${x} ${y}) scale(${(facing * length) / 400} ${length / 400})"`,
  )
}

/** A harbor tug from the side, from its waterline; drawn 100 long. */
export function tug(x: number, y: number, length: number, fill: string, lamp: string): string {
  return group(
    [
      path('M-50 -10Q-30 -8 0 -12Q30 -16 50 -24Q50 0 38 8H-44Q-50 4 -50 -10Z', fill),
      path('M-16 -12V-30H18L22 -14Z', fill),
      rect(-6, -44, 22, 15, fill),
      rect(-18, -52, 9, 26, fill),
      line([4, -44], [4, -66], fill, 2),
      rect(-1, -41, 5, 6, lamp),
      rect(7, -41, 5, 6, lamp),
      circle(4, -66, 2, lamp),
    ],
    placed(x, y, length / 100),
  )
}

/** A rowing boat from the side, from its waterline; drawn 100 long. */
export function rowboat(x: number, y: number, length: number, fill: string): string {
  return group(
    [path('M-50 -16Q0 -4 50 -18Q44 4 26 6H-28Q-46 4 -50 -16Z', fill), stroke('M-6 -10L-40 10', fill, 2.4), stroke('M10 -10L34 12', fill, 2.4)],
    placed(x, y, length / 100),
  )
}

/** A container stack seen end on. */
export function stack(x: number, foot: number, columns: number, tiers: number, colours: readonly string[]): string {
  return times(columns, (column) =>
    times(tiers - ((column * 7) % 3), (tier) =>
      polygon(corners(x + column * 62, foot - tier * 34), colours[(column * 3 + tier * 5) % colours.length] ?? '#000000'),
    ).join(''),
  ).join('')
}

function corners(x: number, foot: number): [number, number][] {
  return [
    [x, foot],
    [x + 60, foot],
    [x + 60, foot - 32],
    [x, foot - 32],
  ]
}
