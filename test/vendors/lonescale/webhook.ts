import type { VendorWorld } from '../../world/vendor-server'
import { arranged } from '../arranged'
import type { Enriched } from './schema/answers'
import type { LonescaleSettings } from './settings'

/** No public page shows what the callback carries, so its form is a setting. */
function wrapped(
  contacts: readonly Enriched[],
  settings: LonescaleSettings,
  id: string,
  custom: unknown,
): unknown {
  const { envelope, per } = settings.webhook
  if (per === 'contact' && envelope === 'contacts') return contacts[0]
  if (envelope === 'list') return contacts
  const extra = custom === undefined ? {} : { custom }
  return envelope === 'data' ? { id, data: { contacts, ...extra } } : { contacts, ...extra }
}

export interface Job {
  readonly id: string
  readonly url: string
  readonly contacts: readonly Enriched[]
  readonly custom: Record<string, unknown> | undefined
}

/** No document speaks of signatures, retries or order: each message goes out once, plus the repeats asked for. */
export async function callBack(job: Job, world: VendorWorld<LonescaleSettings>): Promise<void> {
  const { webhook } = world.settings
  const groups = webhook.per === 'job' ? [job.contacts] : job.contacts.map((contact) => [contact])
  const messages = groups.map((contacts) =>
    JSON.stringify(wrapped(contacts, world.settings, job.id, job.custom)),
  )
  const repeated = Array.from({ length: webhook.repeats + 1 }, () => messages).flat()
  for (const [index, body] of arranged(repeated, webhook.order, job.id).entries()) {
    if (index > 0) await world.clock.sleep(webhook.gapMs)
    await world.deliver(job.url, body)
  }
}
