import { emptyIndex, settleChunks } from '../../../lib/lists/people-index'
import { emptyState } from '../../../lib/lists/people-state'
import { putRow } from '../../../lib/lists/put-row'
import { joinTags, type Row } from '../../../lib/lists/row'
import { openStore } from '../../../lib/store/database'
import { savePeople } from '../../../lib/store/people-index/save'

/** Bundled and run in a page of ours: so many people in the copy that tables are drawn from, and nowhere else. */

const row = (i: number): Row => {
  const name = `Nora Vance ${i}`
  return {
    id: `m${i}`,
    keys: '',
    name,
    title: 'Head of Data',
    company: `Quillmere ${i % 900}`,
    domain: '',
    email: '',
    hay: `${name.toLowerCase()}\tquillmere ${i % 900}\thead of data\t\t`,
    phone: '',
    location: '',
    note: '',
    seniority: 'head',
    country: 'NL',
    department: '',
    tags: joinTags([]),
    status: 'new',
    emailStatus: '',
    phoneStatus: '',
    createdAt: i,
    updatedAt: i,
  }
}

async function seedCopy(people: number): Promise<void> {
  const state = { ...emptyState(), index: emptyIndex(people) }
  for (let i = 0; i < people; i++) putRow(state.index, row(i))
  settleChunks(state.index)
  const store = openStore()
  await savePeople(store, state)
  store.close()
}

Object.assign(globalThis, { seedCopy })
