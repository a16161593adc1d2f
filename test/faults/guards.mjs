// The nine guards that stand between a click and a second payment, a leaked key or a lie. Each is taken away by
// changing words in its file; the tests named beside it have to notice. Words that are not found exactly once are an
// error, so this table cannot fall behind the code.

const depart = 'lib/jobs/depart.ts'
const departTest = 'lib/jobs/depart.test.ts'
/** Knows nothing of any guard, only what must never happen. */
const model = 'test/engine/state-machine.test.ts'
const rateLimit = 'lib/jobs/rate-limit.ts'
const rateLimitTest = 'lib/jobs/rate-limit.test.ts'
const askVendor = 'lib/vendors/net/ask-vendor.ts'
const sentinel = 'lib/store/sentinel.ts'
const sentinelTest = 'lib/store/sentinel.test.ts'
const dataGuard = 'entrypoints/background/data-guard.ts'
const dataGuardTest = 'entrypoints/background/data-guard.test.ts'

/** `change` holds pairs of words: what stands there, and what stands there instead. */
export const guards = [
  {
    guard: 'strict commit before sending',
    ways: [
      {
        way: 'the journal is not forced to the disk',
        file: 'lib/store/database.ts',
        change: [["chromeTransactionDurability: 'strict'", "chromeTransactionDurability: 'relaxed'"]],
        tests: ['lib/store/database.test.ts'],
      },
      {
        way: 'the jobs are not marked as sending',
        file: depart,
        change: [[', store.jobs.bulkPut(sending)]', ']']],
        tests: [model],
      },
      {
        way: 'the request leaves before the commit',
        file: depart,
        change: [
          [
            "return store.transaction('rw', [store.jobs, store.calls, store.hits, store.notes], async () => {",
            "return new Promise((early, no) => store.transaction('rw', [store.jobs, store.calls, store.hits, store.notes], async () => {",
          ],
          [
            "    return { kind: 'left', call, jobs: sending, steadyAt, ...defined({ stamp }) }\n  })",
            "    early({ kind: 'left', call, jobs: sending, steadyAt, ...defined({ stamp }) })\n    return { kind: 'lost' }\n  }).then(early, no))",
          ],
        ],
        tests: [departTest],
      },
      {
        way: 'a click leaves though its journal is not there',
        file: 'lib/jobs/request-at-once.ts',
        change: [['    throw error', '    return { jobs: [], leaving: leaving[0] }']],
        tests: ['lib/jobs/depart-at-once.test.ts'],
      },
    ],
  },
  {
    guard: 'compare and set',
    ways: [
      {
        way: 'whatever is wanted is claimed',
        file: depart,
        change: [
          [
            "job?.state === 'planned' || (job?.state === 'claimed' && (job.leaseUntil ?? 0) < now),",
            'job !== undefined,',
          ],
        ],
        tests: [departTest],
      },
      {
        way: 'whatever is wanted is claimed, in the model',
        file: depart,
        change: [
          [
            "job?.state === 'planned' || (job?.state === 'claimed' && (job.leaseUntil ?? 0) < now),",
            'job !== undefined,',
          ],
        ],
        tests: [model],
      },
    ],
  },
  {
    guard: 'lease',
    ways: [
      {
        way: 'a lease that is over still counts',
        file: depart,
        change: [['&& (job.leaseUntil ?? 0) >= now,', ',']],
        tests: [departTest],
      },
      {
        way: 'a lease of another life counts',
        file: depart,
        change: [['job.bootId === bootId && (job.leaseUntil ?? 0) >= now,', '(job.leaseUntil ?? 0) >= now,']],
        tests: [departTest],
      },
      {
        way: 'a running lease is taken over',
        file: depart,
        change: [["(job?.state === 'claimed' && (job.leaseUntil ?? 0) < now)", "job?.state === 'claimed'"]],
        tests: [departTest],
      },
    ],
  },
  {
    guard: 'guard of the window',
    ways: [
      {
        way: 'no time between two windows',
        file: rateLimit,
        change: [['Math.max(20, limit.windowMs * guardShare)', '0 * guardShare * limit.windowMs']],
        tests: [rateLimitTest],
      },
      {
        way: 'no time between two windows, in the model',
        file: rateLimit,
        change: [['Math.max(20, limit.windowMs * guardShare)', '0 * guardShare * limit.windowMs']],
        tests: [model],
      },
    ],
  },
  {
    guard: 'stamp at the end',
    ways: [
      {
        way: 'stamps do not move',
        file: rateLimit,
        change: [['if (at > hit.at) hit.at = at', '']],
        tests: [rateLimitTest],
      },
      {
        way: 'a refusal does not move its stamp',
        file: 'lib/jobs/travel.ts',
        change: [['await restamp(engine.store, stamp, stampNow(engine)).catch(() => undefined)', '{}']],
        tests: [rateLimitTest],
      },
      {
        way: 'what was done before leaving does not move it',
        file: 'lib/jobs/travel.ts',
        change: [
          ['const moved = restamp(engine.store, stamp, stampNow(engine))', 'const moved = Promise.resolve()'],
        ],
        tests: [rateLimitTest],
      },
    ],
  },
  {
    guard: 'no redirect',
    ways: [
      {
        way: 'redirects are followed',
        file: askVendor,
        change: [["redirect: 'error'", "redirect: 'follow'"]],
        tests: ['test/contracts/vendor-every-call.test.ts'],
        only: 'leadsonar.* follows no',
      },
    ],
  },
  {
    guard: 'origin of a message',
    ways: [
      {
        way: 'whoever has our id is one of our pages',
        file: 'lib/messages/sender.ts',
        change: [['sender.origin === self.origin && ', '']],
        tests: ['lib/messages/receive.test.ts'],
      },
      {
        way: 'the border lets everybody in',
        file: 'lib/messages/receive.ts',
        change: [['!isOurPage(sender, self) || typeof message', 'typeof message']],
        tests: ['lib/messages/receive.test.ts'],
      },
    ],
  },
  {
    guard: 'formulas in cells',
    ways: [
      {
        way: 'no apostrophe at the start of a line',
        file: 'lib/export/cell.ts',
        change: [['.replace(formulaStart, "$1\'$2")', '']],
        tests: ['lib/export/csv.test.ts'],
      },
      {
        way: 'no apostrophe behind a separator',
        file: 'lib/export/cell.ts',
        change: [['.replace(formulaInside, "$1\'")', '']],
        tests: ['lib/export/csv.test.ts'],
      },
    ],
  },
  {
    guard: 'sentinel',
    ways: [
      {
        way: 'missing rows are not noticed',
        file: sentinel,
        change: [['if (!short) return undefined', 'return undefined']],
        tests: [sentinelTest],
      },
      {
        way: 'a gap in the middle of the book is not noticed',
        file: sentinel,
        change: [['kept.ledgerSeq - (await store.ledger.count())', 'kept.ledgerSeq - now.ledgerSeq']],
        tests: [sentinelTest],
      },
      {
        way: 'an alarm stops nothing',
        file: dataGuard,
        change: [["state = alarm ? 'lost-rows' : undefined", 'state = undefined']],
        tests: [dataGuardTest],
      },
    ],
  },
]
