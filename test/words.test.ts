import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from './architecture/sources'

type Messages = Record<string, { readonly message: string }>

const messagesIn = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, `public/_locales/${language}/messages.json`), 'utf8'))
const english = messagesIn('en')
const partsOf = (message = ''): string[] => [...new Set(message.match(/\$\d/g))].sort()

describe.each(['de'])('the words in %s', (language) => {
  const theirs = messagesIn(language)

  it('are all there, and none is left over', () => {
    expect(Object.keys(theirs).sort()).toEqual(Object.keys(english).sort())
  })

  it('take the same parts as the English ones', () => {
    const different = Object.keys(english).filter(
      (key) => partsOf(theirs[key]?.message).join() !== partsOf(english[key]?.message).join(),
    )
    expect(different).toEqual([])
  })

  it('say something', () => {
    expect(Object.keys(theirs).filter((key) => !theirs[key]?.message.trim())).toEqual([])
  })
})

describe('the English words', () => {
  it('shout nowhere', () => {
    expect(Object.keys(english).filter((key) => /!|oops/i.test(english[key]?.message ?? ''))).toEqual([])
  })

  it('have both forms of a plural', () => {
    const forms = Object.keys(english).filter((key) => /_(one|other)$/.test(key))
    const missing = forms.filter((key) => {
      const other = key.endsWith('_one') ? key.replace(/_one$/, '_other') : key.replace(/_other$/, '_one')
      return !(other in english)
    })
    expect(forms.length).toBeGreaterThan(4)
    expect(missing).toEqual([])
  })
})
