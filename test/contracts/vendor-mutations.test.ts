import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { adapters } from '../../lib/vendors/adapters'
import { type CallContext, type FindAnswer, VendorError } from '../../lib/vendors/contract'
import { json, scriptedFetch } from '../../lib/vendors/fixtures/scripted-fetch'
import * as leadsonar from '../../lib/vendors/leadsonar/fixtures'
import * as lonescale from '../../lib/vendors/lonescale/fixtures'
import * as saber from '../../lib/vendors/saber/fixtures'
import { mutated, wordsIn } from './vendor-mutations'

const subjects = [
  { ref: 'p1', firstName: 'Nora', lastName: 'Vance', domain: 'quillmere.example' },
  { ref: 'p2', firstName: 'Ivo', lastName: 'Larkspur', domain: 'quillmere.example' },
]
const [nora] = subjects
const fields = ['email', 'phone'] as const
const company = 'https://www.linkedin.com/company/quillmere-labs'
const [enrich] = adapters.lonescale.find
const [findEmail, findPhone] = adapters.leadsonar.find
const { source, deliver } = adapters.lonescale
const { bulk, balance, providers } = adapters.leadsonar
const { lists, balance: saberBalance, preflight } = adapters.saber

if (
  !nora ||
  !enrich ||
  !findEmail ||
  !findPhone ||
  !source ||
  !deliver ||
  !bulk ||
  !balance ||
  !providers ||
  !lists
)
  throw new Error('an operation is gone')

interface Case {
  readonly sample: object
  readonly paid: boolean
  run(context: CallContext): Promise<unknown>
}

const paid = (sample: object, run: Case['run']): Case => ({ sample, paid: true, run })
const free = (sample: object, run: Case['run']): Case => ({ sample, paid: false, run })
const one = { fields, subjects: [nora] }
const two = { fields, subjects }
const twice = { contacts: [...lonescale.enriched.contacts, ...lonescale.predicted.contacts] }

const cases: Record<string, Case> = {
  'lonescale.enrich, one': paid(lonescale.enriched, (context) => enrich.run(one, context)),
  'lonescale.enrich, two': paid(twice, (context) => enrich.run(two, context)),
  'lonescale.source': paid(lonescale.sourced, (context) =>
    source.run(
      {
        company: { domain: 'quillmere.example' },
        personas: [{ name: 'x', jobTitles: ['CTO'], excludeJobTitles: [] }],
        seniorities: [],
        countries: [],
        limit: 10,
        companyInfo: true,
      },
      context,
    ),
  ),
  'lonescale.enrich-later': paid({ id: 'job-1' }, (context) =>
    deliver.run({ ...two, webhookUrl: 'https://inbox.example/w', custom: {} }, context),
  ),
  'leadsonar.find-email': paid(leadsonar.foundEmail, (context) => findEmail.run(one, context)),
  'leadsonar.find-phone': paid(leadsonar.foundPhone, (context) => findPhone.run(one, context)),
  'leadsonar.bulk': paid(leadsonar.ticket, (context) => bulk.submit.run(two, context)),
  'leadsonar.bulk-poll': free(leadsonar.completed, (context) =>
    bulk.poll.run({ jobId: leadsonar.jobId, subjects }, context),
  ),
  'leadsonar.credits': free(leadsonar.credits, (context) => balance.run(context)),
  'leadsonar.providers': free(leadsonar.providerList, (context) => providers.run(context)),
  'saber.create-list': paid(saber.list, (context) =>
    lists.create.run(
      { name: 'x', filters: { companyUrls: [company], jobTitles: ['CTO'], countries: [] } },
      context,
    ),
  ),
  'saber.lists': free(saber.listPage, (context) => lists.all.run({ offset: 0 }, context)),
  'saber.list-contacts': free(saber.contactPage, (context) =>
    lists.contacts.run({ listId: 'x', offset: 0 }, context),
  ),
  'saber.credits': free(saber.credits, async (context) => saberBalance?.run(context)),
  'saber.connectors': free(saber.connectors, async (context) => preflight?.run(context)),
}

const outcomeOf = async ({ run }: Case, answer: Response): Promise<unknown> =>
  run(scriptedFetch(answer).context()).catch((error: unknown) => error)

/** The only failure an odd answer may lead to, saying of money what is known: nothing, unless the answer says more. */
function isHonest(outcome: unknown, wasPaid: boolean): boolean {
  if (!(outcome instanceof Error)) return true
  if (!(outcome instanceof VendorError)) return false
  const charged = wasPaid ? outcome.charged !== 'no' : outcome.charged === 'no'
  return outcome.problem === 'unreadable' && charged
}

/** Words of ours that stand in results beside the vendor's. */
const ourWords = wordsIn(
  `p1 p2 verified catch all unverified guess invalid unknown reported free email phone
  https www linkedin com in company sales lead running finished stopped connected not c suite manager`,
)

/** Everything in a result that no vendor wrote and that is no word of ours. */
function invented(outcome: unknown, body: unknown): string[] {
  if (outcome instanceof Error) return []
  const said = [...wordsIn(JSON.stringify(body) ?? '')]
  const whole = said.join('')
  return [...wordsIn(texts(outcome).join(' '))].filter((word) => !ourWords.has(word) && !whole.includes(word))
}

/** Numbers are counts, times and prices: made by us from what was said. */
function texts(value: unknown): unknown[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

function answersIn(outcome: unknown): readonly FindAnswer[] {
  const { answers, result } = outcome as { answers?: FindAnswer[]; result?: { answers: FindAnswer[] } }
  return answers ?? result?.answers ?? []
}

describe.each(Object.entries(cases))('%s', (_, one) => {
  it('as documented is understood', async () => {
    expect(await outcomeOf(one, json(one.sample))).not.toBeInstanceOf(Error)
  })

  it('changed in up to six places: no crash, nothing invented, nobody twice, no false promise', async () => {
    await fc.assert(
      fc.asyncProperty(mutated(one.sample), async (body) => {
        const outcome = await outcomeOf(one, json(JSON.stringify(body) ?? ''))
        expect(isHonest(outcome, one.paid)).toBe(true)
        expect(invented(outcome, body)).toEqual([])
        const answers = answersIn(outcome ?? {})
        expect(new Set(answers.map(({ ref }) => ref)).size).toBe(answers.length)
        const said = JSON.stringify(body)
        const promised = answers.flatMap(({ emails }) => emails).filter(({ status }) => status === 'verified')
        expect(promised.length === 0 || /"valid"|"verified":true/.test(said)).toBe(true)
      }),
      { numRuns: 120 },
    )
  })

  it('anything at all: the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (body) => {
        const outcome = await outcomeOf(one, json(JSON.stringify(body)))
        expect(isHonest(outcome, one.paid)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('cut off anywhere: never half an answer', async () => {
    const whole = JSON.stringify(one.sample)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), async (length) => {
        const outcome = await outcomeOf(one, json(whole.slice(0, length)))
        const { problem, salesNavigator, jobId } = (outcome ?? {}) as Record<string, unknown>
        const learnedNothing = outcome === undefined || salesNavigator === 'unknown' || jobId === undefined
        expect(problem === 'unreadable' || learnedNothing).toBe(true)
        expect(isHonest(outcome, one.paid)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })
})
