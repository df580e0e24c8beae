import { jest } from '@jest/globals'

// Jest takes no time limit per project: a real database and a real browser need longer than its five seconds, and the demo
// paper, whose fifty pictures are drawn in every width, minutes where the machine is small.
jest.setTimeout(300_000)
