import { closeSync, openSync, readdirSync, rmSync, statSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { FaultClass } from './fault-class'
import { keysOf } from './inside'
import { judge } from './oracle'
import { paidRoute, type Stage } from './stage'
import { until } from './until'

const filesIn = (folder: string, form: RegExp) =>
  readdirSync(folder)
    .filter((name) => form.test(name))
    .map((name) => join(folder, name))

function scribble(path: string, from: number, bytes: number): void {
  const file = openSync(path, 'r+')
  writeSync(file, Buffer.alloc(bytes, 0x5a), 0, bytes, Math.max(0, from))
  closeSync(file)
}

const largest = (paths: readonly string[]) =>
  [...paths].sort((a, b) => statSync(b).size - statSync(a).size)[0]

/** What a disk, a virus scanner or a cleaning program does to the files of a database. */
const damages: readonly { what: string; do: (folder: string) => void }[] = [
  { what: 'all files gone', do: (folder) => rmSync(folder, { recursive: true, force: true }) },
  {
    what: 'the log cut off at a third',
    do: (folder) => {
      for (const log of filesIn(folder, /\.log$/)) truncateSync(log, Math.floor(statSync(log).size / 3))
    },
  },
  {
    what: 'the log empty',
    do: (folder) => {
      for (const log of filesIn(folder, /\.log$/)) truncateSync(log, 0)
    },
  },
  {
    what: 'scribbles in the middle of the log',
    do: (folder) => {
      const log = largest(filesIn(folder, /\.log$/))
      const quarter = log === undefined ? 0 : Math.floor(statSync(log).size / 4)
      if (log) scribble(log, quarter, quarter)
    },
  },
  {
    what: 'the log gone',
    do: (folder) => {
      for (const log of filesIn(folder, /\.log$/)) rmSync(log)
    },
  },
  {
    what: 'the list of files gone',
    do: (folder) => {
      for (const name of filesIn(folder, /^(CURRENT|MANIFEST.*)$/)) rmSync(name)
    },
  },
]

const folderOf = (stage: Stage, profile: string) =>
  join(profile, `Default/IndexedDB/chrome-extension_${stage.session.id}_0.indexeddb.leveldb`)

let unharmed = 0

export const damagedData: FaultClass = {
  id: 'S15',
  what: 'the database damaged in 6 ways, with and without open questions: spending stops and the user is told',
  runs: { quick: 0, full: 12 },
  seconds: { quick: 0, full: 150 },
  figures: () => `nothing was missing in ${unharmed}`,
  async play(stage, run) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(12)
    const open = run % 2 === 1 ? people.slice(-2) : []
    for (const one of people.filter((each) => !open.includes(each))) await stage.find(one)
    await judge(stage, people)
    if (open.length > 0)
      stage.world.faults.add({
        vendor: 'leadsonar',
        route: paidRoute.leadsonar,
        at: 'after-charge',
        times: 'always',
        do: { kind: 'drop', how: 'rst' },
      })
    for (const one of open) await stage.find(one)
    await judge(stage, people)
    stage.world.faults.clear()
    // Until the figures outside of the database have followed it.
    await until(async () => {
      const { sentinel } = await stage.page.evaluate(() => chrome.storage.local.get('sentinel'))
      return ((sentinel as { ledgerSeq?: number } | undefined)?.ledgerSeq ?? 0) > 0
    }, 5000)
    const damage = damages[Math.floor(run / 2) % damages.length]
    const before = stage.world.ledger.rows.length
    const had = keysOf(await stage.snapshot())
    await stage.restart((profile) => damage?.do(folderOf(stage, profile)))
    // What was put right by the browser itself is no damage: then everything is there, and spending may go on.
    const has = await stage.snapshot().then(keysOf, () => new Set<string>())
    const whole = [...had].every((key) => has.has(key))
    const [next] = await stage.meet(1).catch(() => [])
    const reply = next ? await stage.find(next) : await stage.ask('runner.poke', {})
    const told = await stage
      .snapshot()
      .then(({ notes }) => notes.some(({ key }) => key === 'alarm'))
      .catch(() => false)
    const blocked = reply?.ok === false && reply.refusal?.code === 'spend-blocked'
    const spent = stage.world.ledger.rows.slice(before).some(({ credits }) => credits > 0)
    unharmed += whole ? 1 : 0
    const broken = [
      ...(spent && !whole ? [`spent on damaged data (${damage?.what})`] : []),
      ...(whole || (blocked && (told || !next))
        ? []
        : [`${damage?.what}: ${reply?.refusal?.code ?? 'went on'}, told ${told}`]),
    ]
    // The next run starts with a sound database and a fresh browser.
    await stage.renew()
    return { paidTwice: 0, lost: 0, stuck: 0, broken }
  },
}
