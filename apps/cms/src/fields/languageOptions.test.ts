import { describe, expect, it } from '@jest/globals'
import { languageOptions } from './languageOptions'

describe('languageOptions', () => {
  it('names each language in English and in itself, once where that is the same', () => {
    expect(languageOptions(['en-GB', 'ar-EG', 'ar'])).toEqual([
      { value: 'ar', label: 'Arabic · العربية' },
      { value: 'ar-EG', label: 'Arabic (Egypt) · العربية (مصر)' },
      { value: 'en-GB', label: 'English (United Kingdom)' },
    ])
  })
})
