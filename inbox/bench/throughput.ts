/** npx tsx inbox/bench/throughput.ts: the default engine against a bare route of the same framework, in turns. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createInboxClient, createTestSlot } from '../testing/inbox-client'
import { startInboxProcess } from '../testing/inbox-process'
import { startSqlite } from '../testing/sqlite-file'
import { type Measured, postLoad } from './post-load'

const senders = 32
const rounds = 5
const roundMs = 3_000

const engine = await startSqlite()
const inbox = await startInboxProcess({
  INBOX_DATA: join(engine.folder, 'own'),
  INBOX_STORE: engine.address,
  INBOX_MAX_BODIES: '10000',
  INBOX_MAX_STORE_MB: '20000',
  INBOX_WRITES_PER_MINUTE: '1000000',
})
const bare = spawn(
  process.execPath,
  ['--import', 'tsx', fileURLToPath(new URL('bare-route.ts', import.meta.url))],
  {
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const [line] = await once(bare.stdout, 'data')
const barePort = Number(/\d+/.exec(String(line))?.[0])
const inboxPort = Number(new URL(inbox.url).port)

const client = createInboxClient(inbox.url, inbox.token ?? '')
async function freshPaths(): Promise<string[]> {
  const slots = await Promise.all(Array.from({ length: senders }, () => createTestSlot()))
  await Promise.all(slots.map((slot) => client.makeSlot(slot)))
  return slots.map(({ secret }) => `/w/${secret}`)
}

const table: Record<string, Record<string, string | number>> = {}
for (const kilobytes of [5, 50]) {
  const [paths, measured] = [await freshPaths(), { bare: [] as Measured[], inbox: [] as Measured[] }]
  await postLoad(paths, barePort, kilobytes * 1_000, 500)
  await postLoad(paths, inboxPort, kilobytes * 1_000, 500)
  for (let round = 0; round < rounds; round += 1) {
    measured.bare.push(await postLoad(paths, barePort, kilobytes * 1_000, roundMs))
    measured.inbox.push(await postLoad(paths, inboxPort, kilobytes * 1_000, roundMs))
  }
  const [bareMedian, inboxMedian] = [median(measured.bare), median(measured.inbox)]
  table[`bare route, ${kilobytes} kB`] = shown(bareMedian)
  table[`inbox, ${kilobytes} kB`] = {
    ...shown(inboxMedian),
    'of bare': `${Math.round((100 * inboxMedian.perSecond) / bareMedian.perSecond)} %`,
  }
}
console.log(
  `${senders} senders, ${rounds} rounds of ${roundMs / 1_000} s each in turns, medians; SQLite, sealed, synced`,
)
console.table(table)
bare.kill()
await inbox.end()
await engine.remove()

function median(all: Measured[]): Measured {
  const middle = (pick: (one: Measured) => number) =>
    all.map(pick).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
  return {
    perSecond: middle((one) => one.perSecond),
    p50: middle((one) => one.p50),
    p99: middle((one) => one.p99),
  }
}

function shown({ perSecond, p50, p99 }: Measured) {
  return { 'per second': Math.round(perSecond), 'p50 ms': Math.round(p50), 'p99 ms': Math.round(p99) }
}
