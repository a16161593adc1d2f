import { randomUUID } from 'node:crypto'
import { arranged } from '../arranged'
import type { ContactList, ListItem } from './schema/answers'
import type { CreateList } from './schema/requests'
import { listItem, searchPeople } from './searched-people'
import type { SaberSettings } from './settings'

interface StoredList {
  readonly key: string
  list: ContactList
  readonly items: readonly ListItem[]
}

/** The lists of every key, kept as long as the world lasts. Names are not unique. */
export interface Lists {
  create(key: string, request: CreateList): ContactList
  ofKey(key: string): ContactList[]
  find(key: string, id: string): StoredList | undefined
  rename(stored: StoredList, name: string): void
  remove(id: string): void
  clear(): void
}

export function createLists(settings: SaberSettings): Lists {
  const stored = new Map<string, StoredList>()
  return {
    create(key, request) {
      const id = randomUUID().replaceAll('-', '').slice(0, 12)
      const now = new Date().toISOString()
      const people = searchPeople(request.filters).slice(0, settings.cap)
      const items = people.map((person, index) => listItem(person, id, index, now))
      const list = {
        id,
        name: request.name,
        filters: request.filters,
        contactCount: items.length,
        createdAt: now,
        updatedAt: now,
      }
      stored.set(id, { key, list, items })
      return list
    },
    ofKey(key) {
      const own = [...stored.values()].filter((one) => one.key === key).map(({ list }) => list)
      const { listOrder } = settings.quirks
      if (listOrder === 'shuffled') return arranged(own, 'shuffled', key)
      return listOrder === 'newest' ? own.toReversed() : own
    },
    find(key, id) {
      const found = stored.get(id)
      return found?.key === key ? found : undefined
    },
    rename(one, name) {
      one.list = { ...one.list, name, updatedAt: new Date().toISOString() }
    },
    remove(id) {
      stored.delete(id)
    },
    clear: () => stored.clear(),
  }
}
