import type * as z from 'zod/mini'
import { entriesOf } from '../answers/fields'
import { there } from '../answers/optional'
import { readAnswer } from '../answers/read-answer'
import { type CallContext, type ListOperations, type Page, VendorError } from '../contract'
import { freeCall, paidCall, pricesOf } from '../contract/operation'
import { askVendor } from '../net/ask-vendor'
import { ContactAnswer, ListAnswer, PageAnswer } from './answers'
import { door, listPath, listsPath, reads, writes } from './door'
import { mapContact, mapList, nextOffset } from './map'
import { checkCreate, createBody, recognises, renameBody } from './request'

const pageSize = 100
const free = { door, paid: freeCall.paid, deadlineMs: freeCall.deadlineMs } as const

/** A live search on the connected Sales Navigator account: slow, charged by nobody knows what, never repeated. */
const create: ListOperations['create'] = {
  id: 'saber.create-list',
  vendor: 'saber',
  kind: 'create-list',
  ...paidCall,
  price: pricesOf('saber', ['list']),
  needs: ['company-url', 'search-filter', 'sales-navigator'],
  helps: [],
  gives: ['list'],
  batch: 1,
  limit: writes,
  reconcile: 'find-by-name',
  cap: 125,
  check: checkCreate,
  recognises,
  async run(request, context) {
    const field = checkCreate(request)
    if (field !== undefined) throw new VendorError('invalid-input', 'no', { field })
    const { paid, deadlineMs } = create
    const body = createBody(request)
    const answer = await askVendor({ door, method: 'POST', path: listsPath, body, paid, deadlineMs }, context)
    return mapList(readAnswer(answer, ListAnswer, create))
  },
}

const all: ListOperations['all'] = {
  ...freeCall,
  id: 'saber.lists',
  vendor: 'saber',
  kind: 'lists',
  gives: ['list'],
  batch: pageSize,
  limit: reads,
  async run({ offset }, context) {
    const page = await pageOf(listsPath, offset, ListAnswer, mapList, context)
    // The vendor states no order.
    return { ...page, items: page.items.toSorted((a, b) => (b.createdAt ?? 0) - (a.createdAt ?? 0)) }
  },
}

const read: ListOperations['read'] = {
  ...freeCall,
  id: 'saber.list',
  vendor: 'saber',
  kind: 'list',
  gives: ['list'],
  limit: reads,
  async run({ listId }, context) {
    const answer = await askVendor({ ...free, method: 'GET', path: listPath(listId) }, context)
    return mapList(readAnswer(answer, ListAnswer, read))
  },
}

const rename: ListOperations['rename'] = {
  ...freeCall,
  id: 'saber.rename-list',
  vendor: 'saber',
  kind: 'rename-list',
  limit: writes,
  async run({ listId, name }, context) {
    const call = { ...free, method: 'PUT', path: listPath(listId), body: renameBody(name) } as const
    await askVendor({ ...call, expects: 'empty-or-json' }, context)
  },
}

const remove: ListOperations['delete'] = {
  ...freeCall,
  id: 'saber.delete-list',
  vendor: 'saber',
  kind: 'delete-list',
  limit: writes,
  async run({ listId }, context) {
    try {
      const call = { ...free, method: 'DELETE', path: listPath(listId) } as const
      await askVendor({ ...call, expects: 'empty-or-json' }, context)
      return 'deleted'
    } catch (error) {
      if (error instanceof VendorError && error.problem === 'not-found') return 'gone'
      throw error
    }
  },
}

const contacts: ListOperations['contacts'] = {
  ...freeCall,
  id: 'saber.list-contacts',
  vendor: 'saber',
  kind: 'list-contacts',
  gives: ['people'],
  batch: pageSize,
  limit: reads,
  run: ({ listId, offset }, context) =>
    pageOf(`${listPath(listId)}/contacts`, offset, ContactAnswer, mapContact, context),
}

/** The vendor's own page sizes differ from one list to the other, so ours is always said. */
async function pageOf<T extends z.ZodMiniType, Item>(
  path: string,
  offset: number,
  entry: T,
  map: (one: z.output<T>) => Item,
  context: CallContext,
): Promise<Page<Item>> {
  const query = { limit: pageSize, offset: Math.max(0, Math.trunc(offset)) }
  const answer = await askVendor({ ...free, method: 'GET', path, query }, context)
  const page = readAnswer(answer, PageAnswer, free)
  const { entries, unreadable } = entriesOf(page.items ?? [], entry)
  return {
    items: entries.map(map),
    unreadable,
    ...nextOffset(page, query.offset, pageSize),
    ...there('saidTotal', page.total),
  }
}

export const lists: ListOperations = { create, all, read, rename, delete: remove, contacts }
