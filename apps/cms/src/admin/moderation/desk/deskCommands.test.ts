import { describe, expect, it } from '@jest/globals'
import { commandFor, deskKeys, keyOf, reasonFor, type PressedKey } from './deskCommands'

const press = (key: string, changes: Partial<PressedKey> = {}): PressedKey => ({ key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, repeat: false, ...changes })

describe('commandFor', () => {
  it.each(deskKeys.map(({ key, command }) => [key, command]))('%s is for %s', (key, command) => {
    expect(commandFor(press(key))).toBe(command)
  })

  it.each([
    ['another key', press('x'), null],
    ['a letter with caps lock', press('F'), 'approve'],
    ['a letter with Shift', press('F', { shiftKey: true }), null],
    ['a question mark with Shift', press('?', { shiftKey: true }), 'help'],
    ['a slash with Shift', press('/', { shiftKey: true }), 'search'],
    ['Control', press('f', { ctrlKey: true }), null],
    ['Command', press('f', { metaKey: true }), null],
    ['Alt', press('f', { altKey: true }), null],
    ['a decision that is held down', press('f', { repeat: true }), null],
    ['walking that is held down', press('j', { repeat: true }), 'next'],
  ])('%s', (_name, pressed, command) => {
    expect(commandFor(pressed)).toBe(command)
  })
})

describe('reasonFor', () => {
  it.each([
    [press('1'), 'offensive'],
    [press('9'), 'other'],
    [press('0'), null],
    [press('&', { code: 'Digit1' }), 'offensive'],
    [press('2', { code: 'Numpad2' }), 'abusive'],
    [press('f'), undefined],
    [press('1', { ctrlKey: true }), undefined],
    [press('1', { repeat: true }), undefined],
  ])('%j', (pressed, reason) => {
    expect(reasonFor(pressed)).toBe(reason)
  })
})

describe('keyOf', () => {
  it('names the key of a command', () => {
    expect(keyOf('ban')).toBe('b')
  })
})
