import { format } from 'node:util'
import { afterEach } from '@jest/globals'

// A test that expects an error to be printed replaces console.error itself: jest.spyOn(console, 'error').
let printed: string[] = []
console.error = (...parts: unknown[]) => {
  printed.push(format(...parts))
}

afterEach(() => {
  const unexpected = printed
  printed = []
  if (unexpected.length > 0) throw new Error(`console.error was called unexpectedly:\n${unexpected.join('\n')}`)
})
