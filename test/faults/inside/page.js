/* oxlint-disable unicorn/require-post-message-target-origin -- a BroadcastChannel has one origin, its own */
// A page of the extension under test without any interface: it speaks to the worker as the panel does, and reads
// and writes people the way our pages do.
const channel = new BroadcastChannel('faults')

const opened = (version) =>
  new Promise((done, fail) => {
    const request = indexedDB.open('leadlight', version)
    request.addEventListener('success', () => done(request.result))
    request.addEventListener('error', () => fail(request.error))
    request.addEventListener('blocked', () => fail(new Error('blocked')))
  })

async function within(tables, mode, work) {
  const base = await opened()
  try {
    const tx = base.transaction(tables, mode)
    const over = new Promise((done, fail) => {
      tx.addEventListener('complete', done)
      tx.addEventListener('error', () => fail(tx.error))
      tx.addEventListener('abort', () => fail(tx.error))
    })
    const result = work(tx)
    await over
    return result
  } finally {
    base.close()
  }
}

globalThis.faults = {
  held: false,
  ask: (name, input) => chrome.runtime.sendMessage({ name, input }),
  put: (table, rows) =>
    within([table], 'readwrite', (tx) => {
      for (const row of rows) tx.objectStore(table).put(row)
    }),
  read: async (...tables) => {
    const requests = await within(tables, 'readonly', (tx) =>
      tables.map((name) => [name, tx.objectStore(name).getAll()]),
    )
    return Object.fromEntries(requests.map(([name, request]) => [name, request.result]))
  },
  /** Opens the data as a program with a later schema does; answers the version found before. */
  upgradeTo: async (more) => {
    const before = await opened()
    const { version } = before
    before.close()
    const after = await opened(version + more)
    after.close()
    return version
  },
  tell: (words) => channel.postMessage(words),
}
channel.addEventListener('message', ({ data }) => {
  if (data.held) globalThis.faults.held = true
  if (data.armed) globalThis.faults.armed = data.armed
})

/** Started with a whole errand in its address, it does it without a debugger anywhere near. */
async function errand({ key, person, settings, intent }) {
  await globalThis.faults.ask('key.save', { vendor: 'lonescale', key })
  await globalThis.faults.put('notes', [settings])
  await globalThis.faults.put('people', [person])
  await globalThis.faults.ask('find.request', {
    intent,
    personId: person.id,
    fields: ['email'],
    again: false,
  })
  for (;;) {
    await new Promise((done) => setTimeout(done, 1000))
    const { findings } = await globalThis.faults.read('findings')
    if (findings.length > 0) return findings[0].value
  }
}
if (location.hash.length > 1)
  errand(JSON.parse(decodeURIComponent(location.hash.slice(1)))).then((value) =>
    fetch(`https://public-api.lonescale.com/told/${encodeURIComponent(value)}`),
  )
