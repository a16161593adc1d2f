import * as z from 'zod/mini'
import { Cost, findFields } from './finding'
import { lazily } from './lazily'
import { vendorProblems } from './refusal'
import { seniorities } from './seniority'
import { vendorIds } from './vendor'

/**
 * One thing to ask one vendor. A job moves planned → claimed → sending and never back once it is sending: from there
 * on the vendor may have charged, and only proof (not hope) makes it `failed`.
 */
export const jobStates = [
  'planned',
  'paused', // by the user, before it left
  'claimed',
  'sending',
  'submitted', // the vendor works on it and gave us an id
  'done',
  'failed', // proved not charged
  'unknown', // may have been charged; the user decides or a reconciliation proves
  'cancelled', // only ever before sending
] as const
export type JobState = (typeof jobStates)[number]

export const openStates: readonly JobState[] = [
  'planned',
  'paused',
  'claimed',
  'sending',
  'submitted',
  'unknown',
]

/** `click` goes before `bulk`, and may join a batch that is about to leave. */
export const lanes = ['click', 'bulk'] as const
export type Lane = (typeof lanes)[number]

export const SourceWish = lazily(() =>
  z.object({
    companyId: z.string(),
    persona: z.object({
      name: z.string(),
      jobTitles: z.array(z.string()),
      excludeJobTitles: z.array(z.string()),
    }),
    seniorities: z.array(z.enum(seniorities)),
    countries: z.array(z.string()),
    limit: z.number(),
  }),
)
export type SourceWish = z.infer<typeof SourceWish>

export const ListWish = lazily(() =>
  z.object({
    vendor: z.enum(vendorIds),
    name: z.string().check(z.minLength(1), z.maxLength(150)),
    companyUrls: z.array(z.string()),
    jobTitles: z.array(z.string()),
    keywords: z.exactOptional(z.string()),
    countries: z.array(z.string()),
  }),
)
export type ListWish = z.infer<typeof ListWish>

export const JobOutcome = lazily(() =>
  z.object({
    kind: z.enum(['found', 'nothing', 'people', 'list']),
    /** Findings, people or the list that came of it, in the vendor's order. */
    ids: z.array(z.string()),
    totalFound: z.exactOptional(z.number()),
    changedJob: z.exactOptional(z.boolean()),
    /** Answers that came but could not be given to anybody safely. */
    unmatched: z.exactOptional(z.number()),
    /** The answer describes somebody else: kept aside until the user says. */
    mismatch: z.exactOptional(z.string()),
  }),
)
export type JobOutcome = z.infer<typeof JobOutcome>

export const Job = lazily(() =>
  z.object({
    id: z.string(),
    kind: z.enum(['find', 'source', 'list']),
    vendor: z.enum(vendorIds),
    operation: z.string(),
    field: z.exactOptional(z.enum(findFields)),
    personId: z.exactOptional(z.string()),
    wish: z.exactOptional(SourceWish),
    listWish: z.exactOptional(ListWish),
    lane: z.enum(lanes),
    /** One click or one bulk action of the user. */
    groupId: z.string(),
    intentId: z.string(),
    /** Present while the job is open; unique in the store, so the same thing is never asked twice at once. */
    openKey: z.exactOptional(z.string()),
    state: z.enum(jobStates),
    attempt: z.number(),
    bootId: z.exactOptional(z.string()),
    leaseUntil: z.exactOptional(z.number()),
    callId: z.exactOptional(z.string()),
    plannedAt: z.number(),
    notBefore: z.exactOptional(z.number()),
    sentAt: z.exactOptional(z.number()),
    endedAt: z.exactOptional(z.number()),
    price: Cost,
    cost: z.exactOptional(Cost),
    /** The waterfall: who is asked next when this vendor has nothing good enough. */
    rest: z.array(z.enum(vendorIds)),
    stopAt: z.enum(['verified', 'any']),
    outcome: z.exactOptional(JobOutcome),
    problem: z.exactOptional(z.enum(vendorProblems)),
    said: z.exactOptional(z.string()),
  }),
)
export type Job = z.infer<typeof Job>

/** It may have been paid for, and stands until it is settled. */
export const hasLeft = ({ state }: Pick<Job, 'state'>): boolean =>
  state === 'sending' || state === 'submitted' || state === 'unknown'

/** One HTTP request to a vendor: the journal of what may have been charged, and the request log. No personal data. */
export const Call = lazily(() =>
  z.object({
    id: z.string(),
    vendor: z.enum(vendorIds),
    operation: z.string(),
    host: z.string(),
    purpose: z.enum(['find', 'source', 'balance', 'lists', 'poll', 'reconcile', 'probe']),
    paid: z.boolean(),
    jobIds: z.array(z.string()),
    state: z.enum(['sending', 'submitted', 'done', 'failed', 'unknown']),
    bootId: z.string(),
    sentAt: z.number(),
    endedAt: z.exactOptional(z.number()),
    vendorJobId: z.exactOptional(z.string()),
    nextPollAt: z.exactOptional(z.number()),
    progress: z.exactOptional(z.object({ done: z.number(), total: z.number() })),
    problem: z.exactOptional(z.enum(vendorProblems)),
    suspectedResend: z.exactOptional(z.boolean()),
    /** Where at the inbox the answer is to arrive. */
    slotId: z.exactOptional(z.string()),
    /** Answers that came about nobody we had asked for. */
    strangers: z.exactOptional(z.number()),
    /** When to look for proof again, for a call whose outcome nobody knows. */
    nextProofAt: z.exactOptional(z.number()),
    /** A paid answer nobody could read, at most 64 KB: the user paid for it. */
    raw: z.exactOptional(z.string()),
  }),
)
export type Call = z.infer<typeof Call>
export type CallState = Call['state']
