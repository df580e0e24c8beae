import { describe, expect, it } from '@jest/globals'
import { checks } from './checks'
import { chooseChecks } from './chooseChecks'

const namesFor = (...named: string[]) => chooseChecks(checks, named).map(({ name }) => name)

describe('chooseChecks', () => {
  it('takes all, cheapest first', () => {
    expect(namesFor()).toEqual(['chromium', 'nginx', 'java', 'lint', 'types', 'packages', 'unit', 'integration', 'mongodb', 'build', 'browser'])
  })

  it('takes the named ones in their order', () => {
    expect(namesFor('unit', 'lint')).toEqual(['lint', 'unit'])
  })

  it('takes what a named one needs', () => {
    expect(namesFor('browser')).toEqual(['chromium', 'nginx', 'java', 'build', 'browser'])
  })

  it('refuses a name that is none', () => {
    expect(() => namesFor('units')).toThrow('There is no step called "units". The steps are chromium, nginx, java, lint,')
  })
})
