import { describe, expect, it } from '@jest/globals'
import { refusalOf, takedownReasonLabels, takedownReasons, type StoryStep } from './takedownReasons'

const live = { live: true, takenDown: false }
const takenDown = { live: false, takenDown: true }
const draft = { live: false, takenDown: false }

describe('refusalOf', () => {
  it.each<[StoryStep, typeof live, string | null]>([
    ['take down', live, null],
    ['take down', takenDown, 'taken down already'],
    ['take down', draft, 'nothing to take down'],
    ['put back', takenDown, null],
    ['put back', live, 'not taken down'],
    ['publish', takenDown, 'Put it back first'],
    ['publish', draft, null],
    ['publish', live, null],
    ['trash', takenDown, 'delete it for good'],
    ['trash', live, null],
    ['store', takenDown, 'as a draft'],
    ['store', live, null],
  ])('to %s %j', (step, story, expected) => {
    expect(refusalOf(step, story)).toEqual(expected === null ? null : expect.stringContaining(expected))
  })
})

describe('takedownReasonLabels', () => {
  it('says each reason in words of its own', () => {
    expect(new Set(takedownReasons.map((reason) => takedownReasonLabels[reason])).size).toBe(takedownReasons.length)
  })
})
