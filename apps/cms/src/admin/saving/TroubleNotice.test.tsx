import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'
import { TroubleNotice } from './TroubleNotice'

describe('TroubleNotice', () => {
  it.each(['unreachable', 'not-allowed'] as const)('promises to keep the text only where it is kept: %s', (trouble) => {
    expect(renderToStaticMarkup(<TroubleNotice trouble={trouble} kept />)).toContain('is kept in this browser')
    const notice = renderToStaticMarkup(<TroubleNotice trouble={trouble} kept={false} />)
    expect([notice.includes('is kept'), notice.includes('eave this page open')]).toEqual([false, true])
  })
})
