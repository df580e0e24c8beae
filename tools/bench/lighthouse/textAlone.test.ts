import { describe, expect, it } from '@jest/globals'
import { textAlone } from './textAlone'

const page = `<!DOCTYPE html><html lang="de" class="a"><head><meta charset="utf-8"/><title data-head="">Tide &amp; time</title><link rel="stylesheet" href="/a.css"/></head>
<body class="b"><h1 class="c" lang="de">Tide</h1><picture><source srcset="/a.avif"/><img src="/a.webp" alt="A boat"/></picture><p style="color:red">It <a class="d" href="/tide">turns</a>.<br/></p>
<script type="module" src="/enhance.js"></script><script type="speculationrules">{"a": "<b>"}</script></body></html>`

describe('textAlone', () => {
  const bare = textAlone(page)

  it('keeps language, title, words, structure and where links lead', () => {
    expect(bare).toContain('<html lang="de">')
    expect(bare).toContain('<title>Tide &amp; time</title>')
    expect(bare).toContain('<h1>Tide</h1><p>It <a href="/tide">turns</a>.<br></p>')
  })

  it('leaves nothing that is fetched, run or styled', () => {
    expect(bare).not.toMatch(/script|style|class|picture|img|srcset|link/)
  })
})
