import { describe, expect, it } from 'vitest'
import { guessedDomain, nameInSlug, typedDomain, typedPerson } from './typed-subject'

describe('a name in a slug', () => {
  it.each([
    ['nora-vance-0a1b2c3d', 'Nora Vance'],
    ['ivo-larkspur', 'Ivo Larkspur'],
    ['nora', 'Nora'],
    ['7', '7'],
  ])('%s', (slug, name) => expect(nameInSlug(slug)).toBe(name))
})

describe('a typed person', () => {
  it('is split, and surer of nothing than a page would be', () => {
    expect(typedPerson({ slug: 'nora' }, 'Dr. Nora Vance')?.facts).toMatchObject({
      fullName: { value: 'Nora Vance', source: 'typed', confidence: 'low' },
      firstName: { value: 'Nora', confidence: 'low' },
      lastName: { value: 'Vance', confidence: 'low' },
    })
  })

  it('is nobody without a name', () => expect(typedPerson({ slug: 'nora' }, ' ')).toBeUndefined())
})

describe('a typed domain', () => {
  it.each([
    ['quillmere.example', 'quillmere.example'],
    [' https://www.Quillmere.example/about?x=1 ', 'quillmere.example'],
    ['nora@quillmere.example', 'quillmere.example'],
    ['bücher.de', undefined],
    ['quillmere', undefined],
    ['not a domain.com', undefined],
    ['', undefined],
  ])('%s', (text, domain) => expect(typedDomain(text)).toBe(domain))
})

describe('a guessed domain', () => {
  it.each([
    ['Quillmere Labs', 'quillmerelabs.com'],
    ['Müller & Söhne GmbH', 'mullerandsohne.com'],
    ['Acme, Inc.', 'acme.com'],
    ['株式会社', undefined],
  ])('%s', (company, domain) => expect(guessedDomain(company)).toBe(domain))
})
