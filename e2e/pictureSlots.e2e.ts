import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { launchBrowser } from './browser'
import { demoPages } from './demoPaper'
import type { DemoPages } from './demoPaper'
import { openings } from './openings'
import { readerOf } from './readerPages'
import { openStage } from './stage'
import type { Stage } from './stage'

const kinds = ['front', 'section', 'author', 'topic', 'seed'] as const
const screens = [
  { width: 360, dots: 1 }, { width: 360, dots: 2 }, { width: 768, dots: 1 }, { width: 768, dots: 2 },
  { width: 1024, dots: 1 }, { width: 1440, dots: 1 }, { width: 1440, dots: 2 },
]

type Shown = { file: string; drawn: number; fetched: number; loading: string; priority: string; coloured: boolean; sized: boolean }

describe('pictures on the pages readers see', () => {
  const { keep, closeAll } = openings()
  let stage: Stage
  let browser: Browser
  let pages: DemoPages

  beforeAll(async () => {
    stage = keep(await openStage())
    browser = keep(await launchBrowser())
    pages = await demoPages(readerOf(stage.siteUrl))
  })
  afterAll(closeAll)

  describe.each(screens)('in a window $width wide, with $dots dots to a pixel', ({ width, dots }) => {
    it.each(kinds)('fit their places on a page of the kind %s, move nothing, and come in good order', async (kind) => {
      const context = await browser.newContext({ baseURL: stage.siteUrl, viewport: { width, height: 800 }, deviceScaleFactor: dots })
      const page = await context.newPage()
      // a page set in another type moves by itself; what is asked here is whether pictures move it
      await page.route('**/*.woff2', (route) => route.abort())
      await page.addInitScript(() => {
        const moved: string[] = []
        Object.assign(window, { moved })
        const place = ({ x, y, width: w, height: h }: DOMRectReadOnly) => [x, y, w, h].map(Math.round).join(' ')
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const sources: { node: Node | null; previousRect: DOMRectReadOnly; currentRect: DOMRectReadOnly }[] = Reflect.get(entry, 'sources')
            for (const { node, previousRect, currentRect } of sources) moved.push(`${node?.nodeName ?? 'a part'} “${(node?.textContent ?? '').slice(0, 40)}” from ${place(previousRect)} to ${place(currentRect)} after ${Math.round(entry.startTime)} ms`)
          }
        }).observe({ type: 'layout-shift', buffered: true })
      })
      await page.goto(pages[kind], { waitUntil: 'networkidle' })
      const shown: Shown[] = await page.evaluate(async () => {
        const all = [...document.images]
        const order = all.map((img) => img.loading)
        for (const img of all) img.loading = 'eager'
        await Promise.all(all.map((img) => img.decode()))
        return all.map((img, index) => {
          const box = img.getBoundingClientRect()
          const shape = Number(img.getAttribute('width')) / Number(img.getAttribute('height'))
          return {
            file: new URL(img.currentSrc).pathname,
            drawn: Math.max(box.width, getComputedStyle(img).objectFit === 'cover' ? box.height * shape : 0),
            fetched: Number(/\.(\d+)\.\w+$/.exec(img.currentSrc)?.[1] ?? 0),
            loading: order[index] ?? '',
            priority: img.fetchPriority,
            coloured: img.style.backgroundColor !== '',
            sized: img.hasAttribute('width') && img.hasAttribute('height'),
          }
        })
      })
      expect(shown.length).toBeGreaterThan(0)
      expect(shown.filter(({ file }) => !file.endsWith('.avif'))).toEqual([])
      const ratio = ({ drawn, fetched }: Shown) => Math.round((fetched / (drawn * dots)) * 100) / 100
      expect(shown.filter((picture) => ratio(picture) > 1.5).map((picture) => ({ ...picture, ratio: ratio(picture) }))).toEqual([])
      // none so narrow that it is blurred, where a wider one is stored
      expect(shown.filter((picture) => ratio(picture) < 0.8 && picture.fetched < 1600).map((picture) => ({ ...picture, ratio: ratio(picture) }))).toEqual([])
      expect(shown.filter(({ coloured, sized }) => !coloured || !sized)).toEqual([])
      const first = shown.filter(({ loading }) => loading === 'eager')
      expect(first.length).toBeLessThanOrEqual(1)
      expect(first.every(({ priority }) => priority === 'high')).toBe(true)
      expect(await page.evaluate(() => Reflect.get(window, 'moved'))).toEqual([])
      await context.close()
    })
  })
})
