import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'

// Draws the icons that may not be SVG. What it draws is part of the repository: run it after a change of icon.svg.
const folder = path.resolve(import.meta.dirname, '../public')
const icon = await readFile(path.join(folder, 'icon.svg'))

for (const [name, size] of [['touch-icon', 180], ['icon-192', 192], ['icon-512', 512]]) {
  await sharp(icon, { density: (72 * size) / 32 }).resize(size, size).flatten({ background: '#171512' }).png({ palette: true, compressionLevel: 9 }).toFile(path.join(folder, `${name}.png`))
}
