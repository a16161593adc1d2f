import { describe, expect, it } from 'vitest'
import { vendorIds } from '../domain/vendor'
import { adapters } from './adapters'
import { catalogue } from './catalogue'
import type { Adapter, OperationFacts } from './contract'
import { keyForm, vendorOrigins } from './terms'

const operationsOf = (adapter: Adapter): OperationFacts[] =>
  [
    ...adapter.find,
    adapter.source,
    adapter.deliver,
    adapter.balance,
    adapter.providers,
    adapter.preflight,
    adapter.probe,
    ...Object.values(adapter.bulk ?? {}),
    ...Object.values(adapter.lists ?? {}),
  ].filter((operation) => operation !== undefined)

describe('the catalogue', () => {
  it('names three hosts and no other', () => {
    expect(vendorOrigins).toEqual([
      'https://public-api.lonescale.com',
      'https://api.leadsonar.com',
      'https://api.saber.app',
    ])
  })

  it.each(vendorIds)('promises of %s what its adapter does', (id) => {
    const adapter = adapters[id]
    const entry = catalogue[id]
    expect(adapter.id).toBe(id)
    expect(entry.id).toBe(id)
    expect([...new Set(adapter.find.flatMap(({ fields }) => fields))].sort()).toEqual([...entry.finds].sort())
    expect(entry.sources).toBe(adapter.source !== undefined)
    expect(entry.lists).toBe(adapter.lists !== undefined)
    expect(entry.hasBalance).toBe(adapter.balance !== undefined)
    const needsDomain = adapter.find.length > 0 && adapter.find.every(({ needs }) => needs.includes('domain'))
    expect(entry.needsDomain).toBe(needsDomain)
  })

  it('has pages of the vendor’s own only', () => {
    for (const id of vendorIds) {
      const { keyPage, privacyPage } = catalogue[id]
      for (const page of [keyPage, privacyPage]) {
        expect(new URL(page).hostname).toMatch(/(^|\.)(lonescale\.com|leadsonar\.io|saber\.app)$/)
      }
    }
  })
})

describe('a key', () => {
  it.each([
    ['saber', `sk_live_${'x'.repeat(43)}`, 'usual'],
    ['saber', 'sk_live_short', 'unusual'],
    ['saber', 'sk_test_0123456789', 'unusual'],
    ['saber', 'ls_live_0123456789', 'of-another-vendor'],
    ['leadsonar', 'ls_live_sk_0123456789', 'usual'],
    ['leadsonar', 'ls_test_0123456789', 'unusual'],
    ['leadsonar', 'sk_live_0123456789', 'of-another-vendor'],
    ['lonescale', 'anything-at-all', 'usual'],
    ['lonescale', 'ls_live_0123456789', 'of-another-vendor'],
    ['lonescale', 'with space', 'impossible'],
    ['lonescale', 'ключ', 'impossible'],
    ['lonescale', '', 'impossible'],
    ['lonescale', 'x'.repeat(401), 'impossible'],
  ] as const)('of %s: %s is %s', (vendor, key, form) => {
    expect(keyForm(vendor, key)).toBe(form)
  })
})

describe('every operation', () => {
  const all = vendorIds.flatMap((id) => operationsOf(adapters[id]))

  it('is known by an id of its own', () => {
    const ids = all.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { id, vendor } of all) expect(id.startsWith(`${vendor}.`)).toBe(true)
  })

  it('is repeatable exactly where it is free, and has the deadline that belongs to it', () => {
    for (const { id, paid, repeatable, missMayCost, price, deadlineMs } of all) {
      expect([id, repeatable, missMayCost]).toEqual([id, !paid, paid])
      expect([id, price !== undefined]).toEqual([id, paid])
      expect([id, deadlineMs]).toEqual([id, paid ? 150_000 : 20_000])
    }
  })

  it('says its price, its batch, its limit and how a lost outcome is found', () => {
    const facts = all
      .filter(({ paid }) => paid)
      .map(({ id, price, batch, limit, reconcile, needs }) => ({
        id,
        price: Object.entries(price ?? {}).map(([name, { credits, basis }]) => `${name} ${credits} ${basis}`),
        batch,
        limit: limit ? `${limit.max} per ${limit.windowMs / 1000} s` : 'none stated',
        reconcile,
        needs: needs.join(', '),
      }))
    expect(facts).toMatchInlineSnapshot(`
      [
        {
          "batch": 10,
          "id": "lonescale.enrich",
          "limit": "5 per 60 s",
          "needs": "name",
          "price": [
            "email 1 assumed",
            "phone 1 assumed",
            "profile 1 assumed",
          ],
          "reconcile": "none",
        },
        {
          "batch": 10,
          "id": "lonescale.source",
          "limit": "5 per 60 s",
          "needs": "company, job-titles",
          "price": [
            "person 1 assumed",
          ],
          "reconcile": "none",
        },
        {
          "batch": 50,
          "id": "lonescale.enrich-later",
          "limit": "none stated",
          "needs": "name, webhook-url",
          "price": [
            "email 1 assumed",
            "phone 1 assumed",
            "profile 1 assumed",
          ],
          "reconcile": "echoed-custom",
        },
        {
          "batch": 1,
          "id": "leadsonar.find-email",
          "limit": "none stated",
          "needs": "name, domain",
          "price": [
            "email 1 documented",
          ],
          "reconcile": "credit-difference",
        },
        {
          "batch": 1,
          "id": "leadsonar.find-phone",
          "limit": "none stated",
          "needs": "name, domain",
          "price": [
            "phone 5 documented",
          ],
          "reconcile": "credit-difference",
        },
        {
          "batch": 100,
          "id": "leadsonar.bulk",
          "limit": "none stated",
          "needs": "name, domain",
          "price": [
            "email 1 documented",
            "phone 5 documented",
          ],
          "reconcile": "credit-difference",
        },
        {
          "batch": 1,
          "id": "saber.create-list",
          "limit": "2000 per 60 s",
          "needs": "company-url, search-filter, sales-navigator",
          "price": [
            "list 1 assumed",
          ],
          "reconcile": "find-by-name",
        },
      ]
    `)
  })
})
