import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { aSite } from '../design/testing/aSite'
import { webManifest } from './webManifest'

const publicFolder = path.resolve(import.meta.dirname, '../../public')

describe('webManifest', () => {
  it('bears the paper’s name, in its language and direction', () => {
    expect(JSON.parse(webManifest(aSite({ title: 'العربي', language: 'ar' })))).toMatchObject({ name: 'العربي', lang: 'ar', dir: 'rtl', start_url: '/' })
  })

  it('names icons that exist', () => {
    const { icons } = JSON.parse(webManifest(aSite()))
    expect(icons.map(({ src }: { src: string }) => existsSync(`${publicFolder}${src}`))).toEqual([true, true, true, true])
  })
})
