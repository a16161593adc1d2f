import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { addFinding, samplePerson } from '../../../test/lists/sample-people'
import { openStore, type Store } from '../database'
import { openIntake } from './add-people'
import type { NewPerson } from './join-person'
import { createList } from './lists'

let store: Store
let names = 0

const told = (slug: string, extra: Partial<NewPerson> = {}): NewPerson => ({
  keys: [`in:${slug}`],
  fullName: slug,
  sources: {},
  status: 'new',
  tags: [],
  findings: [],
  ...extra,
})
const mail = (value: string): NewPerson['findings'][number] => ({
  field: 'email',
  value,
  status: 'unverified',
  receipt: { vendor: 'you', operation: 'import', at: 5 },
})

beforeEach(async () => {
  store = openStore(`intake-${names++}`)
  await store.people.add({ ...samplePerson('nora', 1), title: 'Head of Data' })
  await addFinding(store, 'nora', 'nora@quillmere.example')
})

describe('many people at once', () => {
  it('joins those who are known and fills only gaps', async () => {
    const intake = await openIntake(store)
    const rows = [
      told('nora', { title: 'Intern', location: 'Utrecht', tags: ['fair'] }),
      told('ivo', { findings: [mail('ivo@larkspur.example')] }),
      told('nora', { keys: [], findings: [mail('Nora@quillmere.example')] }),
    ]
    const added = await intake.add(rows, { at: 9 })
    expect(added.map(({ outcome }) => outcome)).toEqual(['joined', 'new', 'known'])
    expect(added[2]?.personId).toBe('nora')
    expect(await store.people.get('nora')).toMatchObject({
      title: 'Head of Data',
      location: 'Utrecht',
      tags: ['fair'],
    })
    expect(await store.people.count()).toBe(2)
    expect(await store.findings.count()).toBe(2)
  })

  it('takes two rows of one file about one person as one', async () => {
    const intake = await openIntake(store)
    const added = await intake.add(
      [told('ana', { title: 'CTO' }), told('ana', { company: 'Quillmere' }), told('ana')],
      { at: 9 },
    )
    expect(new Set(added.map(({ personId }) => personId)).size).toBe(1)
    expect(added.map(({ outcome }) => outcome)).toEqual(['new', 'joined', 'known'])
    expect(await store.people.where('keys').equals('in:ana').first()).toMatchObject({
      title: 'CTO',
      company: 'Quillmere',
    })
  })

  it('knows whom somebody else saved while it was open', async () => {
    const intake = await openIntake(store)
    await intake.add([told('ivo')], { at: 9 })
    await store.people.add(samplePerson('zoe', 2))
    const [late] = await intake.add([told('zoe')], { at: 10 })
    expect(late).toEqual({ personId: 'zoe', outcome: 'known' })
  })

  it('puts all of them into a list in the order of the rows', async () => {
    const list = await createList(store, 'Fair', 1)
    const intake = await openIntake(store)
    await intake.add([told('ivo'), told('nora'), told('ivo')], { at: 9, listId: list.id })
    const members = await store.members.orderBy('[listId+addedAt]').toArray()
    const names = await store.people.bulkGet(members.map(({ personId }) => personId))
    expect(names.map((person) => person?.keys[0])).toEqual(['in:ivo', 'in:nora'])
  })
})
