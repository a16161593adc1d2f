import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryForm } from './country-codes'
import { domainForm } from './domain-form'
import { emailForm } from './email-form'
import { linkedInForm, linkedInKey } from './linkedin-form'
import { isInitial, nameForm, nameKey } from './name-form'
import { phoneForm, phoneKey } from './phone-form'
import { plainLine, plainText } from './plain-text'
import { seniorityForm } from './seniority-form'

describe('an e-mail address', () => {
  it.each([
    [' Nora.Vance@Quillmere.EXAMPLE ', 'Nora.Vance@quillmere.example'],
    ['mailto:nora@quillmere.example', 'nora@quillmere.example'],
    ['n+o@a.b-c.example', 'n+o@a.b-c.example'],
    ['léa@fontenay.example', 'léa@fontenay.example'],
    ["o'hara@quillmere.example", "o'hara@quillmere.example"],
  ])('%s', (text, form) => {
    expect(emailForm(text)).toBe(form)
  })

  it.each([
    '',
    'nora',
    '@quillmere.example',
    'nora@',
    'nora@quillmere',
    'nora@@quillmere.example',
    'no ra@quillmere.example',
    'nora@quill_mere.example',
    'nora@-quillmere.example',
    'nora@quillmere..example',
    '.nora@quillmere.example',
    'nora.@quillmere.example',
    'no..ra@quillmere.example',
    'nora@10.0.0.1',
    '<nora@quillmere.example>',
    'nora@quillmere.example, ivo@quillmere.example',
    `${'n'.repeat(65)}@quillmere.example`,
    'n/a',
    'null',
  ])('not %j', (text) => {
    expect(emailForm(text)).toBeUndefined()
  })
})

describe('a domain', () => {
  it.each([
    ['quillmere.example', 'quillmere.example'],
    ['https://www.Quillmere.example/about?x=1#y', 'quillmere.example'],
    ['HTTP://quillmere.example:8080', 'quillmere.example'],
    [' www.quillmere.example. ', 'quillmere.example'],
    ['shop.quillmere.example', 'shop.quillmere.example'],
    ['münster.example', 'xn--mnster-3ya.example'],
    ['www.example', undefined],
    ['nora@quillmere.example', undefined],
    ['quillmere', undefined],
    ['10.0.0.1', undefined],
    ['ftp://quillmere.example', undefined],
    ['javascript:alert(1)', undefined],
    ['quill mere.example', undefined],
    ['http://', undefined],
    ['', undefined],
  ])('%j is %j', (text, form) => {
    expect(domainForm(text)).toBe(form)
  })
})

describe('a phone number', () => {
  it.each([
    ['+31 20 555 01 23', '+31205550123'],
    ['0031 (0)20-555 0123', '+31205550123'],
    ['+1-415-555-0192', '+14155550192'],
    ['tel:+14155550192', '+14155550192'],
    ['+1.415.555.0192', '+14155550192'],
    ['020 555 0123', '020 555 0123'],
    ['14155550192', '14155550192'],
    ['+1 415 555 0192 ext 5', '+1 415 555 0192 ext 5'],
    ['+0 20 555 0123', '+0 20 555 0123'],
    ['+1234567890123456', '+1234567890123456'],
    ['+12 345', '+12 345'],
  ])('%s becomes %s', (text, form) => {
    expect(phoneForm(text)).toBe(form)
  })

  it.each(['', 'n/a', '+', '1234', 'call me'])('not %j', (text) => {
    expect(phoneForm(text)).toBeUndefined()
  })

  it('keeps every digit after an international prefix, whatever stands between them', () => {
    const digits = fc.stringMatching(/^[1-9]\d{6,14}$/)
    const separators = fc.array(fc.constantFrom('', '', ' ', '-', '.', '/'), { minLength: 15, maxLength: 15 })
    fc.assert(
      fc.property(fc.constantFrom('+', '00', '+ '), digits, separators, (prefix, number, between) => {
        const written = [...number].map((digit, i) => digit + between[i]).join('')
        expect(phoneForm(prefix + written)).toBe(`+${number}`)
      }),
    )
  })

  it('is one number in two ways of writing', () => {
    expect(phoneKey('+31 20 555 0123')).toBe(phoneKey('0031205550123'))
  })
})

describe('a LinkedIn address', () => {
  const nora = 'https://www.linkedin.com/in/nora-vance-0a1b2c3d'
  it.each([
    nora,
    `${nora}/`,
    'http://nl.linkedin.com/in/nora-vance-0a1b2c3d/en?trk=x#y',
    'linkedin.com/in/nora-vance-0a1b2c3d',
    ' https://linkedin.com/in/nora-vance-0a1b2c3d/details/skills/ ',
  ])('%s', (text) => {
    expect(linkedInForm(text, 'person')).toBe(nora)
  })

  it.each([
    'https://www.linkedin.com/company/quillmere-labs',
    'https://www.linkedin.com/in/',
    'https://www.linkedin.com.evil.example/in/nora',
    'https://evil.example/in/nora',
    'https://linkedin.com@evil.example/in/nora',
    'https://notlinkedin.com/in/nora',
    'https://www.linkedin.com:8443/in/nora',
    'javascript:alert("linkedin.com/in/nora")',
    'https://www.linkedin.com/in/%E0%A4%A',
    'https://www.linkedin.com/in/a%2Fb',
    'https://www.linkedin.com/in/<script>',
    '',
  ])('not %j', (text) => {
    expect(linkedInForm(text, 'person')).toBeUndefined()
  })

  it('of a company ends at its name', () => {
    const form = 'https://www.linkedin.com/company/quillmere-labs'
    expect(linkedInForm(`${form}/people/?facetCurrentFunction=8`, 'company')).toBe(form)
    expect(linkedInForm('https://www.linkedin.com/company/90000001/', 'company')).toMatch(/90000001$/)
    for (const other of [
      '/school/tidewater-university',
      '/showcase/quillmere-charts',
      '/sales/company/90000001',
    ])
      expect(linkedInForm(`https://www.linkedin.com${other}`, 'company')).toBeUndefined()
  })

  it('is compared without case, accents written in one way, member ids as they are', () => {
    expect(linkedInKey('https://www.linkedin.com/in/Jos%C3%A9', 'person')).toBe('josé')
    expect(linkedInKey('https://www.linkedin.com/in/jose%CC%81', 'person')).toBe('josé')
    expect(linkedInKey('https://www.linkedin.com/in/ACoAAFa1ceTest', 'person')).toBe('ACoAAFa1ceTest')
  })

  it('keeps its form', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }), (slug) => {
        const form = linkedInForm(`https://www.linkedin.com/in/${encodeURIComponent(slug)}`, 'person')
        expect(form && linkedInForm(form, 'person')).toBe(form)
      }),
    )
  })
})

describe('a name', () => {
  it.each([
    ['Vance', 'Vance'],
    ['🌟 Nora 🌟', 'Nora'],
    ['Vance, PhD, MBA', 'Vance'],
    ['Vance Ph.D.', 'Vance'],
    ['Vance MBA PMP', 'Vance'],
    ['Vance (she/her)', 'Vance'],
    ['Nora "Nori"', 'Nora'],
    ['da Silva Neto', 'da Silva Neto'],
    ['👩‍💻 Nora', 'Nora'],
    ['MD', 'MD'],
    ['O’Hara', 'O’Hara'],
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['🌟', ''],
    ['123', ''],
    ['-', ''],
    ['(PhD)', ''],
    ['  ', ''],
  ])('%j becomes %j', (text, form) => {
    expect(nameForm(text)).toBe(form)
  })

  it('is an initial only with its full stop', () => {
    expect([isInitial('D.'), isInitial('Д.'), isInitial('D'), isInitial('Di.')]).toEqual([
      true,
      true,
      false,
      false,
    ])
  })

  it('is one name with and without accents, case and hyphens', () => {
    expect(nameKey('JOSÉ  da-Silva Neto')).toBe(nameKey('Jose da Silva neto'))
    expect(nameKey('Nora Vance')).not.toBe(nameKey('Nora Vans'))
  })
})

describe('countries', () => {
  it('are those of ISO 3166-1, all 249', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const all = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => countryForm(code))
    expect(all).toHaveLength(249)
    expect(all).toEqual(expect.arrayContaining(['NO', 'GB', 'KP', 'VA', 'AX', 'ZW']))
  })

  it.each([
    ['nl', 'NL'],
    [' NO ', 'NO'],
    ['UK', undefined],
    ['XK', undefined],
    ['EU', undefined],
    ['Netherlands', undefined],
    ['', undefined],
    ['+1', undefined],
  ])('%j is %j', (text, code) => {
    expect(countryForm(text)).toBe(code)
  })
})

describe('seniority', () => {
  it.each([
    ['C_SUITE', 'c-suite'],
    ['CXO', 'c-suite'],
    ['VICE_PRESIDENT', 'vp'],
    ['Vice President', 'vp'],
    ['MANAGER', 'manager'],
    ['ENTRY_LEVEL', 'entry'],
    ['OWNER_PARTNER', undefined],
    ['STRATEGIC', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('%s is %s', (word, ours) => {
    expect(seniorityForm(word)).toBe(ours)
  })
})

describe('text from outside', () => {
  it('has nothing that hides or turns', () => {
    expect(plainText('a\u0000\u202eb\u200bc\ud800\ufeff\nd', 100)).toBe('abc\nd')
    expect(plainLine('  a \n\t b  ', 100)).toBe('a b')
  })

  it('is never longer than asked for, and always well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(40), (text, max) => {
        const plain = plainText(text, max)
        expect(plain.length).toBeLessThanOrEqual(max)
        expect(() => encodeURIComponent(plain)).not.toThrow()
      }),
    )
  })
})
