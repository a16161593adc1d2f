import { randomUUID } from 'node:crypto'
import type { Clock } from '../../world/clock'
import { arranged } from '../arranged'
import type { Lookup } from './lookup'
import type { BulkResult } from './schema/answers'
import type { Bulk, BulkField } from './schema/requests'
import type { LeadsonarSettings } from './settings'

interface Job {
  readonly id: string
  readonly key: string
  readonly startedAt: number
  readonly fields: readonly BulkField[]
  readonly asked: Bulk['contacts']
  readonly lookups: readonly Lookup[]
}

export interface Jobs {
  start(key: string, request: Bulk, lookups: readonly Lookup[]): Job
  /** The job as it stands now, or nothing: another key's, forgotten, or never there. */
  look(key: string, id: string): object | undefined
  count(): number
  clear(): void
}

export function createJobs(settings: LeadsonarSettings, clock: Clock): Jobs {
  const jobs = new Map<string, Job>()

  const result = (job: Job, index: number): BulkResult[] => {
    const contact = job.asked[index]
    const lookup = job.lookups[index]
    if (!contact || !lookup) return []
    const wants = (field: BulkField) => job.fields.includes(field)
    const blank = settings.quirks.unaskedFields === 'null'
    const email = wants('email') ? lookup.email : undefined
    const phone = wants('phone') ? lookup.phone : undefined
    return [
      {
        first_name: contact.first_name,
        last_name: contact.last_name,
        domain: contact.domain,
        ...(wants('email') || blank
          ? { email: email?.value ?? null, email_confidence: email?.confidence ?? null }
          : {}),
        ...(wants('phone') || blank ? { phone: phone?.value ?? null, phone_type: phone?.type ?? null } : {}),
        providers_used: [...new Set([email?.provider, phone?.provider].filter((name) => name !== undefined))],
      },
    ]
  }

  return {
    start(key, request, lookups) {
      const job: Job = {
        id: randomUUID(),
        key,
        startedAt: clock.now(),
        fields: request.fields ?? ['email'],
        asked: request.contacts,
        lookups,
      }
      jobs.set(job.id, job)
      return job
    },
    look(key, id) {
      const job = jobs.get(id)
      if (job?.key !== key) return undefined
      const { doneStatus, withContacts, keptMs } = settings.job
      const elapsed = clock.now() - job.startedAt
      if (keptMs !== null && elapsed > clock.span(keptMs)) return undefined
      const total = job.asked.length
      const each = clock.span(settings.latency.perContactMs)
      const completed = each > 0 ? Math.min(total, Math.floor(elapsed / each)) : total
      const ready = job.lookups.slice(0, completed)
      const done = completed === total
      return {
        id,
        status: done ? doneStatus : 'processing',
        progress: {
          total,
          completed,
          emails_found: job.fields.includes('email') ? ready.filter(({ email }) => email).length : 0,
          phones_found: job.fields.includes('phone') ? ready.filter(({ phone }) => phone).length : 0,
        },
        ...(done && withContacts
          ? {
              contacts: arranged(
                job.asked.flatMap((_, index) => result(job, index)),
                settings.quirks.bulkOrder,
                id,
              ),
              // Dollars that nobody is billed in.
              meta: {
                total_cost_usd: Math.round(total * job.fields.length * 7) / 100,
                duration_ms: Math.round(total * settings.latency.perContactMs),
              },
            }
          : {}),
      }
    },
    count: () => jobs.size,
    clear: () => jobs.clear(),
  }
}
