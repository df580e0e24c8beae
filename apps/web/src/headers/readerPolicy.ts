import { createHash } from 'node:crypto'
import { embedFrameHosts } from '@broadsheet/contract'
import { speculationRules } from '../design/speculationRules'

const hashOf = (script: string) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`

/** What a page of readers may load and run: the paper's own, and nothing written into the page but the one script whose hash is here. */
export const readerPolicy = [
  "default-src 'none'",
  "img-src 'self'",
  "style-src 'self'",
  // a section's colour and a picture's place are checked numbers in style attributes; style elements stay forbidden
  "style-src-attr 'unsafe-inline'",
  `script-src 'self' ${hashOf(speculationRules)}`,
  "script-src-attr 'none'",
  // no script of ours writes HTML: none may
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
  "font-src 'self'",
  "connect-src 'self'",
  // what a story may embed, once its reader asks for it
  `frame-src ${embedFrameHosts.map((host) => `https://${host}`).join(' ')}`,
  "form-action 'self'",
  "base-uri 'none'",
  // the page beside a story's form has a policy of its own, which lets the newsroom frame it
  "frame-ancestors 'none'",
  "manifest-src 'self'",
].join('; ')
