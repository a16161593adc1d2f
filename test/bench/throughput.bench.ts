import 'fake-indexeddb/auto'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { root } from '../architecture/sources'
import { alone, besideLimit, besidePeer, type Line } from './line'
import { report } from './report'
import type { Client } from './throughput/client'
import { ours } from './throughput/ours'
import { peers } from './throughput/peers'
import { minute, type Played, play } from './throughput/play'
import { VirtualTime } from './throughput/virtual-time'

// A browser keeps the true time, so it has a process of its own. Nearly all of that minute it waits, and as long as it
// does, everything else is played.
const script = join(root, 'test/bench/throughput/true-speed.ts')
const browser = spawn(process.execPath, ['--import', 'tsx', script], {
  stdio: ['ignore', 'pipe', 'inherit'],
  timeout: 150_000,
})
const said = createInterface(browser.stdout)[Symbol.asyncIterator]()
const nextWord = async (): Promise<string> => (await said.next()).value ?? ''
if ((await nextWord()) !== 'waits') throw new Error('the run at true speed did not begin')
const time = new VirtualTime()
const models = ['sliding-window', 'nest-throttler'] as const
const all = Object.values(peers)
const scenes = (seeds: readonly string[]) => models.flatMap((model) => seeds.map((seed) => ({ model, seed })))

async function playAll(
  clients: readonly Client[],
  contacts: number,
  seeds: readonly string[],
  killEvery?: readonly [number, number],
): Promise<Map<Client, Played[]>> {
  const played = new Map(clients.map((client) => [client, [] as Played[]]))
  for (const { model, seed } of scenes(seeds))
    for (const client of clients)
      played
        .get(client)
        ?.push(await play(time, { client, contacts, model, seed, ...(killEvery ? { killEvery } : {}) }))
  return played
}

const sum = (runs: readonly Played[], of: (run: Played) => number) =>
  runs.reduce((total, run) => total + of(run), 0)

const small = await playAll([ours, ...all], 200, ['a', 'b', 'c'])
const large = await playAll([ours, ...all], 1000, ['a'])
const killed = await playAll([ours, ...all], 200, ['a', 'b'], [5000, 15_000])
const of = (played: Map<Client, Played[]>, client: Client) => played.get(client) ?? []
const calm = [...of(small, ours), ...of(large, ours)]

function shares(contacts: number, played: Map<Client, Played[]>): Line[] {
  const mine = of(played, ours).map(({ share }) => share)
  return [
    besideLimit({ name: `share of the limit, ${contacts} contacts`, unit: '' }, mine, {
      name: '50 contacts a minute',
      value: 1,
    }),
    ...all.map((client) => {
      const runs = of(played, client)
      const note = `429: ours ${sum(of(played, ours), ({ refused }) => refused)}, theirs ${sum(runs, ({ refused }) => refused)} of ${sum(runs, ({ requests }) => requests)} requests; wrong answers ${sum(runs, ({ wrong }) => wrong)}`
      const samples = runs.map(({ share }) => share)
      return besidePeer({ name: `the same by ${client.name} (${contacts})`, unit: '', note }, mine, {
        name: 'theirs',
        samples,
      })
    }),
  ]
}

const told = (runs: readonly Played[]) =>
  `kills ${sum(runs, ({ kills }) => kills)}; right ${sum(runs, ({ right }) => right)} of ${runs.length * 200}; 429 ${sum(runs, ({ refused }) => refused)}`
const mortals = of(killed, ours)
const people = mortals.map(() => 200)
const windows: number[] = JSON.parse(await nextWord())

report('throughput', [
  ...shares(200, small),
  ...shares(1000, large),
  besidePeer(
    { name: 'requests refused with 429', unit: '' },
    calm.map(({ refused }) => refused),
    {
      name: 'of all',
      samples: calm.map(({ requests }) => requests),
    },
  ),
  besidePeer(
    { name: 'right addresses', unit: '' },
    calm.map(({ right }) => right),
    {
      name: 'of those asked for',
      samples: calm.map((_, i) => (i < of(small, ours).length ? 200 : 1000)),
    },
  ),
  besideLimit(
    { name: 'share at true speed in Chromium', unit: '', note: 'the worker’s own work is in it' },
    windows.map((ms) => minute / ms),
    { name: '50 contacts a minute', value: 1 },
  ),
  besidePeer(
    { name: 'worker killed every 5 to 15 s: paid twice', unit: '', note: told(mortals) },
    mortals.map(({ paidTwice }) => paidTwice),
    { name: 'of people', samples: people },
  ),
  besidePeer(
    { name: 'worker killed: paid and not told', unit: '' },
    mortals.map(({ lost }) => lost),
    { name: 'of people', samples: people },
  ),
  alone(
    { name: 'worker killed: answer lost, put to the user', unit: '' },
    mortals.map(({ asks }) => asks),
  ),
  ...all.map((client) =>
    besidePeer(
      { name: `killed: paid twice by ${client.name}`, unit: '', note: told(of(killed, client)) },
      mortals.map(({ paidTwice }) => paidTwice),
      { name: 'theirs', samples: of(killed, client).map(({ paidTwice }) => paidTwice) },
    ),
  ),
])
