import { jest } from '@jest/globals'

// Jest takes no time limit per project: a real database and a real browser need longer than its five seconds.
jest.setTimeout(120_000)
