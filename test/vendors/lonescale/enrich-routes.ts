import { randomUUID } from 'node:crypto'
import { json, type VendorApp } from '../../world/vendor-server'
import { arranged } from '../arranged'
import type { Desk } from './desk'
import { type Enrichment, enrich } from './enriched-contact'
import { type EnrichAsync, type EnrichSync, enrichAsync, enrichSync } from './schema/requests'
import { callBack } from './webhook'

export const enrichPath = '/trigger/enrich/sync'
export const enrichLaterPath = '/trigger/enrich'

export function addEnrichRoutes(app: VendorApp, desk: Desk): void {
  const { settings } = desk.world

  const enrichAll = (request: EnrichSync | EnrichAsync, tellJobChange: boolean) => {
    const question = {
      types: request.enrichment_type,
      detectJobChange: tellJobChange && request.detect_job_change === true,
      custom: request.custom,
    }
    return request.contacts.map((contact) => enrich(contact, question, settings))
  }
  const found = (answers: readonly Enrichment[], label: string) =>
    arranged(
      answers.flatMap(({ contact }) => contact ?? []),
      settings.quirks.order,
      label,
    )
  const lines = (answers: readonly Enrichment[]) => answers.flatMap((answer) => answer.lines)

  app.post(enrichPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const request = desk.read(exchange, enrichSync)
    const answers = enrichAll(request, settings.quirks.jobChangeInSync)
    exchange.row.subjects = answers.map(({ subject }) => subject)
    const debit = desk.allow(account, 'enrichmentCredits')
    await exchange.work(settings.latency.enrich)
    await exchange.settle(lines(answers), debit)
    return json({ contacts: found(answers, exchange.body) })
  })

  app.post(enrichLaterPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const request = desk.read(exchange, enrichAsync)
    const answers = enrichAll(request, true)
    exchange.row.subjects = answers.map(({ subject }) => subject)
    const debit = desk.allow(account, 'enrichmentCredits')
    await exchange.work(settings.latency.accept)
    const id = randomUUID()
    const tell = async () => {
      await exchange.work(settings.latency.job)
      const contacts = found(answers, exchange.body)
      await callBack({ id, url: request.webhook_url, contacts, custom: request.custom }, desk.world)
    }
    // A job taken is a job charged, and it calls back even if the answer to its taking was lost.
    await exchange.settle(lines(answers), (credits) => {
      debit(credits)
      tell().catch(() => undefined)
    })
    return json({ id, message: 'Enrichment successfully created' })
  })
}
