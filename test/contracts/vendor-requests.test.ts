import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CallContext, Subject } from '../../lib/vendors/contract'
import { VendorError } from '../../lib/vendors/contract'
import { json, scriptedFetch } from '../../lib/vendors/fixtures/scripted-fetch'
import { seniorities } from '../vendors/job-titles'
import * as leadsonar from '../vendors/leadsonar/schema/requests'
import * as lonescale from '../vendors/lonescale/schema/requests'
import * as saber from '../vendors/saber/schema/requests'
import { bulk, enrich, enrichLater, findEmail, lists, source } from './vendor-calls'

/**
 * Whatever stands on a page or was typed, what leaves is what the vendor's own strict description takes: one bad
 * value must not have a paid batch refused.
 */
const hostile = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  '\ud800',
  '\u202eabc',
  '🌟',
  'null',
  '__proto__',
  '<img src=x onerror=y>',
  '=HYPERLINK("x")',
  'D.',
  'Ph.D.',
  ', MBA',
  'a'.repeat(5_000),
  'https://www.linkedin.com/in/nora-vance',
  'https://www.linkedin.com/in/José',
  'javascript:alert(1)',
  'nora@quillmere.example',
  'léa@fontenay.example',
  'x!y@quillmere.example',
  'http://user:pass@quillmere.example:8080/x?y#z',
  'quillmere.example.',
  'münster.example',
  '10.0.0.1',
)
const anything = fc.oneof(
  hostile,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
)
const name = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('Nora', 'Vance', 'Léa', 'da Silva Neto', '李') },
  { weight: 1, arbitrary: anything },
)
const subject: fc.Arbitrary<Subject> = fc.record({
  ref: fc.stringMatching(/^[a-z]{1,6}$/),
  firstName: name,
  lastName: name,
  email: anything,
  title: anything,
  profileUrl: anything,
  domain: fc.oneof(fc.constant('quillmere.example'), anything),
  company: anything,
})
const crowd = fc.array(subject, { minLength: 1, maxLength: 10 })

const accepting = { contacts: [], id: 'x', email: null, items: [] }

/** What left, or nothing if the request was refused by ourselves. */
async function sent(run: (context: CallContext) => Promise<unknown>): Promise<unknown> {
  const { seen, context } = scriptedFetch(json(accepting))
  const error: unknown = await run(context()).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(
    error === undefined || (error instanceof VendorError && error.charged === 'no' && seen.length === 0),
  ).toBe(true)
  return seen[0]?.body
}

interface Schema {
  safeParse(value: unknown): { success: boolean }
}
const fits = (schema: Schema, body: unknown) => body === undefined || schema.safeParse(body).success
const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : []
const isClean = (body: unknown) =>
  texts(body).every((text) => text.trim() !== '' && text.length <= 500 && !/[\p{Cc}\p{Cs}\u202e]/u.test(text))

describe('what leaves is what they take', () => {
  const runs = { numRuns: 300 }

  it('LoneScale, enrich now and later', async () => {
    await fc.assert(
      fc.asyncProperty(
        crowd,
        fc.subarray(['email', 'phone', 'profile'] as const),
        fc.boolean(),
        async (subjects, fields, detectJobChange) => {
          const ask = { fields, subjects, detectJobChange }
          const now = await sent((context) => enrich.run(ask, context))
          const later = await sent((context) =>
            enrichLater.run({ ...ask, webhookUrl: 'https://inbox.example/w', custom: { job: 'j' } }, context),
          )
          expect([fits(lonescale.enrichSync, now), fits(lonescale.enrichAsync, later)]).toEqual([true, true])
          expect([isClean(now), isClean(later)]).toEqual([true, true])
        },
      ),
      runs,
    )
  })

  it('LoneScale, source', async () => {
    const persona = fc.record({
      name: anything,
      jobTitles: fc.array(anything, { maxLength: 3 }),
      excludeJobTitles: fc.array(anything, { maxLength: 3 }),
    })
    const request = fc.record({
      company: fc.record({
        name: anything,
        domain: anything,
        linkedInUrl: fc.oneof(fc.constant('https://www.linkedin.com/company/quillmere-labs'), anything),
      }),
      personas: fc.array(persona, { maxLength: 3 }),
      seniorities: fc.subarray([...seniorities]),
      countries: fc.array(fc.oneof(fc.constantFrom('NL', 'no', 'KP', 'XK'), anything), { maxLength: 2 }),
      limit: fc.oneof(fc.integer(), fc.double()),
      companyInfo: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(request, async (ask) => {
        const body = await sent((context) => source.run(ask, context))
        expect([fits(lonescale.sourcing, body), isClean(body)]).toEqual([true, true])
      }),
      runs,
    )
  })

  it('LeadSonar, one and many', async () => {
    await fc.assert(
      fc.asyncProperty(crowd, fc.subarray(['email', 'phone'] as const), async (subjects, fields) => {
        const one = await sent((context) =>
          findEmail.run({ fields: ['email'], subjects: subjects.slice(0, 1) }, context),
        )
        const many = await sent((context) => bulk.submit.run({ fields, subjects }, context))
        expect([fits(leadsonar.find, one), fits(leadsonar.bulk, many)]).toEqual([true, true])
        expect([isClean(one), isClean(many)]).toEqual([true, true])
      }),
      runs,
    )
  })

  it('Saber, make and rename', async () => {
    const filters = fc.record({
      companyUrls: fc.array(
        fc.oneof(fc.constant('https://www.linkedin.com/company/quillmere-labs'), anything),
        { maxLength: 2 },
      ),
      jobTitles: fc.array(anything, { maxLength: 3 }),
      keywords: anything,
      countries: fc.array(fc.oneof(fc.constantFrom('NL', 'no'), anything), { maxLength: 2 }),
    })
    await fc.assert(
      fc.asyncProperty(anything, filters, async (listName, asked) => {
        const made = await sent((context) => lists.create.run({ name: listName, filters: asked }, context))
        const renamed = await sent((context) => lists.rename.run({ listId: 'x', name: listName }, context))
        expect([fits(saber.createList, made), fits(saber.renameList, renamed)]).toEqual([true, true])
        expect([isClean(made), isClean(renamed)]).toEqual([true, true])
      }),
      runs,
    )
  })
})
