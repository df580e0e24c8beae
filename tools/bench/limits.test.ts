import { describe, expect, it } from '@jest/globals'
import { keeps, textOf, type Limit } from './limits'
import { summarise } from './summarise'

const scores = summarise([100, 100, 97])

describe('limits', () => {
  it.each<[Limit, boolean, string]>([
    [{ figure: 'min', least: 97 }, true, 'min ≥ 97'],
    [{ figure: 'min', least: 98 }, false, 'min ≥ 98'],
    [{ figure: 'max', most: 100 }, true, 'max ≤ 100'],
    [{ figure: 'max', most: 99 }, false, 'max ≤ 99'],
    [{ figure: 'median', least: 100 }, true, 'median ≥ 100'],
  ])('%j', (limit, kept, text) => {
    expect({ kept: keeps(limit, scores), text: textOf(limit) }).toEqual({ kept, text })
  })
})
