import type { Page } from '@playwright/test'

interface Seeded {
  /** Everybody is in it. */
  readonly list: string | undefined
  /** Of ten people, so many have an address. */
  readonly found: number
}

/** What runs inside the page: it sees nothing of this file. */
async function fill({ people, list, found: share }: Seeded & { people: number }): Promise<number> {
  const started = performance.now()
  const first = 'Nora Ivo Ana Tomás Zoë Łukasz Bjørn Maria Erik Pascal Inês Hugo Mila Jonas Ada Kaan'.split(
    ' ',
  )
  const last =
    'Vance Larkspur Quill Novák Berg Weiß Garcia Smith Jansen Dubois Ashdown Lindqvist Okafor Moreau Tanaka'.split(
      ' ',
    )
  const firms =
    'Quillmere Brackwater Ålesund Norrvik Tidewell Fernhollow Castellan Oakmoor Silverpine Larchfield'.split(
      ' ',
    )
  const kinds = 'Labs Systems Robotics Foods Energy Health Logistics'.split(' ')
  const titles = [
    ['Head of Data', 'head'],
    ['Chief Technology Officer', 'c-suite'],
    ['VP Engineering', 'vp'],
    ['Director of Sales', 'director'],
    ['Product Manager', 'manager'],
    ['Senior Vice President of Data Platforms, Machine Learning and Everything Else', 'vp'],
  ]
  const places = ['NL', 'DE', 'FR', 'GB', 'US', 'SE', 'PT']
  const states = ['new', 'new', 'new', 'contacted', 'replied', 'won', 'lost']
  const found = ['verified', 'verified', 'catch-all', 'guess', 'unverified', 'invalid']
  const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/[^a-zA-Z]/g, '')
      .toLowerCase()
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('leadlight')
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  const finished = (tx: IDBTransaction) =>
    new Promise<void>((resolve, reject) => {
      tx.addEventListener('complete', () => resolve())
      tx.addEventListener('abort', () => reject(tx.error))
    })
  const tables = ['people', 'findings', 'members', 'lists', 'snapshot', 'changes']
  for (let from = 0; from < people; from += 5000) {
    const tx = db.transaction(tables, 'readwrite', { durability: 'relaxed' })
    const [persons, findings, members] = ['people', 'findings', 'members'].map((name) => tx.objectStore(name))
    for (let i = from; i < Math.min(people, from + 5000); i++) {
      const n = (i * 2654435761) % 4294967296
      const firstName = pick(first, n)
      const lastName = `${pick(last, n >>> 4)}${i % 3 === 0 ? `-${pick(last, n >>> 9)}` : ''}`
      const firm = `${pick(firms, n >>> 7)} ${pick(kinds, n >>> 11)} ${n % 400}`
      const domain = `${plain(firm)}${n % 400}.example`
      const [title, seniority] = pick(titles, n >>> 13) as [string, string]
      const id = `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`
      const slug = `${plain(firstName)}-${plain(lastName)}-${i.toString(36)}`
      const at = 1_790_000_000_000 + i * 60_000
      persons?.put({
        id,
        keys: [`in:${slug}`],
        fullName: `${firstName} ${lastName}`,
        firstName,
        lastName,
        title,
        company: firm,
        domain,
        country: pick(places, n >>> 5),
        location: 'Utrecht, Netherlands',
        seniority,
        profileUrl: `https://www.linkedin.com/in/${slug}/`,
        sources: { fullName: { from: 'you', at } },
        status: pick(states, n >>> 6),
        tags: n % 5 === 0 ? ['q3'] : n % 7 === 0 ? ['met', 'fair'] : [],
        ...(n % 11 === 0 ? { note: 'Met at the fair, asked for a second call in spring' } : {}),
        createdAt: at,
        updatedAt: at,
      })
      const receipt = { vendor: 'leadsonar', operation: 'find', at, provider: 'Prospeo' }
      if (n % 10 < share)
        findings?.put({
          id: `e${id}`,
          personId: id,
          field: 'email',
          value: `${plain(firstName)}.${plain(lastName)}@${domain}`,
          status: pick(found, n >>> 8),
          receipt,
        })
      if (n % 10 === 3 && share > 3)
        findings?.put({
          id: `p${id}`,
          personId: id,
          field: 'phone',
          value: `+31 6 ${10000000 + (n % 89999999)}`,
          status: 'verified',
          receipt,
        })
      if (list) members?.put({ listId: list, personId: id, addedAt: at })
    }
    if (from === 0 && list)
      tx.objectStore('lists').put({ id: list, name: 'Q3 data leaders', createdAt: 1, updatedAt: 1 })
    // Written past the log of changes, so the copy of them has to be made again.
    tx.objectStore('snapshot').clear()
    tx.objectStore('changes').clear()
    await finished(tx)
  }
  db.close()
  return performance.now() - started
}

/** Fictional people, straight into the store of a page of ours; answers how long it took. */
export const seedPeople = (page: Page, people: number, list?: string, found = 7): Promise<number> =>
  page.evaluate(fill, { people, list, found })
