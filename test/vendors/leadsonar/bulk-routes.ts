import { randomUUID } from 'node:crypto'
import { json, Refused, type VendorApp } from '../../world/vendor-server'
import type { Desk } from './desk'
import type { Jobs } from './jobs'
import { chargeFor, lookUp } from './lookup'
import { type BulkField, bulk } from './schema/requests'

export const bulkPath = '/api/v1/enrich'

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

export function addBulkRoutes(app: VendorApp, desk: Desk, jobs: Jobs): void {
  const { settings } = desk.world

  app.post(bulkPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const request = desk.read(exchange, bulk)
    const fields = new Set<BulkField>(request.fields ?? ['email'])
    const lookups = request.contacts.map((contact) => lookUp(contact, settings))
    exchange.row.subjects = lookups.map(({ subject }) => subject)
    const lines = lookups.flatMap((lookup) => [...fields].map((field) => chargeFor(lookup, field, settings)))
    const debit = desk.allow(
      account,
      lines.reduce((sum, { credits }) => sum + credits, 0),
    )
    await exchange.work(settings.latency.create)
    // The job exists once it is paid for, whether or not anybody hears its number.
    let id: string = randomUUID()
    await exchange.settle(lines, (credits) => {
      debit(credits)
      id = jobs.start(exchange.key ?? '', request, lookups).id
    })
    return json(
      {
        id,
        status: 'processing',
        total_contacts: request.contacts.length,
        estimated_seconds: settings.job.estimatedSeconds,
      },
      201,
    )
  })

  app.get(`${bulkPath}/:id`, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    const id = c.req.param('id')
    if (!uuid.test(id)) throw new Refused(desk.refuse(400, 'Invalid job ID'))
    await exchange.work(settings.latency.quick)
    await exchange.settle()
    const job = jobs.look(exchange.key ?? '', id)
    return job ? json(job) : desk.refuse(404, 'Job not found')
  })
}
