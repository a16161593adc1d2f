import { json, Refused, type VendorApp } from '../../world/vendor-server'
import type { Desk } from './desk'
import type { Lists } from './lists'
import { pageAsked, pageOf } from './paging'
import { flat, invalidField, notFound } from './refusals'
import { createList, type Filters, renameList } from './schema/requests'
import { employersOf } from './searched-people'

export const listsPath = '/v1/contacts/lists'
const usualLists = 20
const usualContacts = 25

const given = (values: readonly string[] | undefined) => (values ?? []).some((value) => value.trim() !== '')

function checkFilters(filters: Filters): void {
  if (!given(filters.jobTitles) && !given(filters.countries) && !filters.keywords?.trim())
    throw new Refused(
      flat(400, 'BAD_REQUEST', 'At least one filter (jobTitles, keywords, or countries) is required'),
    )
  const employers = employersOf(filters.companyLinkedInUrls)
  if (employers.length === 0 || employers.includes(undefined))
    throw new Refused(invalidField('companyLinkedInUrls', 'must contain a valid company LinkedIn URL'))
}

export function addListRoutes(app: VendorApp, desk: Desk, lists: Lists): void {
  const { settings } = desk.world
  const { latency, quirks } = settings

  app.get(listsPath, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    const page = pageAsked(c.req.query(), usualLists)
    await exchange.work(latency.read)
    await exchange.settle()
    return json(pageOf(lists.ofKey(exchange.key ?? ''), page, quirks))
  })

  app.post(listsPath, async ({ env: { exchange } }) => {
    const account = desk.accountOf(exchange)
    const request = desk.read(exchange, createList)
    exchange.row.subjects = [request.name]
    checkFilters(request.filters)
    desk.allowSearch(account)
    await exchange.work(latency.create)
    // Stored with the charge: whoever lost the answer can find the list by its name.
    let list: object = {}
    await exchange.settle(
      [{ subject: request.name, what: 'list', credits: settings.prices.list }],
      (credits) => {
        account.credits -= credits
        list = lists.create(exchange.key ?? '', request)
      },
    )
    return json(list, quirks.createStatus)
  })

  app.get(`${listsPath}/:id`, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    await exchange.work(latency.read)
    await exchange.settle()
    const found = lists.find(exchange.key ?? '', c.req.param('id'))
    return found ? json(found.list) : notFound()
  })

  app.put(`${listsPath}/:id`, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    const { name } = desk.read(exchange, renameList)
    const found = lists.find(exchange.key ?? '', c.req.param('id'))
    if (!found) throw new Refused(notFound())
    await exchange.work(latency.write)
    await exchange.settle()
    const before = found.list
    lists.rename(found, name)
    return json(quirks.renameEcho === 'old' ? before : found.list)
  })

  app.delete(`${listsPath}/:id`, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    const found = lists.find(exchange.key ?? '', c.req.param('id'))
    if (!found) throw new Refused(notFound())
    await exchange.work(latency.write)
    lists.remove(found.list.id)
    await exchange.settle()
    return quirks.deleteForm === 'empty' ? new Response('') : new Response(null, { status: 204 })
  })

  app.get(`${listsPath}/:id/contacts`, async (c) => {
    const { exchange } = c.env
    desk.accountOf(exchange)
    const page = pageAsked(c.req.query(), usualContacts)
    await exchange.work(latency.read)
    await exchange.settle()
    const found = lists.find(exchange.key ?? '', c.req.param('id'))
    return found ? json(pageOf(found.items, page, quirks)) : notFound()
  })
}
