import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demoKeys } from '../world/world'
import type { FaultClass } from './fault-class'
import { keysOf } from './inside'
import { judge } from './oracle'
import { paidRoute, type Stage } from './stage'
import { until, wait } from './until'

const mounted: string[] = []

/** A disk of its own, small enough to be filled. Only the superuser may make one. */
function smallDisk(): string {
  const folder = mkdtempSync(join(tmpdir(), 'leadlight-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=300m', 'tmpfs', folder], { stdio: 'ignore' })
  mounted.push(folder)
  const profile = join(folder, 'profile')
  mkdirSync(join(profile, 'Default'), { recursive: true })
  const preferences = JSON.stringify({ extensions: { ui: { developer_mode: true } } })
  writeFileSync(join(profile, 'Default/Preferences'), preferences)
  return profile
}

process.on('exit', () => {
  for (const folder of mounted)
    try {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true })
    } catch {
      // The system takes it away with its last user.
    }
})

const fillerOf = (stage: Stage) => join(stage.session.profile, 'filler')

function fill(stage: Stage): void {
  for (let i = 0, size = 4 * 1024 * 1024; size >= 1024; i += 1)
    try {
      writeFileSync(`${fillerOf(stage)}-${i}`, Buffer.alloc(size), { flag: 'wx' })
    } catch {
      size = Math.floor(size / 4)
    }
}

function heal(stage: Stage): void {
  execFileSync('sh', ['-c', `rm -f "${fillerOf(stage)}"-*`])
}

let thrownAway = 0

/** Chromium itself has thrown the database away: the user is told, has seen it, and gives the keys once more. */
async function goOn(stage: Stage): Promise<void> {
  thrownAway += 1
  await stage.ask('alarm.acknowledge', {})
  await stage.ask('key.save', { vendor: 'leadsonar', key: demoKeys.leadsonar.good })
  await stage.prefer('leadsonar')
}

const mended = (stage: Stage) =>
  until(
    () =>
      stage.page.evaluate(
        async () => (await chrome.storage.session.get('disk-was-full'))['disk-was-full'] === undefined,
      ),
    15_000,
    100,
  )

export const diskFull: FaultClass = {
  id: 'S14',
  what: 'disk full before the question, while it is out, and at the next start: no journal, no spend; heals',
  runs: { quick: 0, full: 6 },
  seconds: { quick: 0, full: 150 },
  stage: { profile: smallDisk },
  skip: () => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0)
      return 'needs a small disk of its own, which only the superuser may mount'
    try {
      const folder = mkdtempSync(join(tmpdir(), 'leadlight-try-'))
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
      execFileSync('umount', [folder])
      rmSync(folder, { recursive: true, force: true })
      return undefined
    } catch {
      return 'no small disk can be mounted here'
    }
  },
  figures: () => `the browser threw the database away, and the user was told, ${thrownAway} times`,
  async play(stage, run) {
    await stage.prefer('leadsonar')
    const people = await stage.meet(1)
    const [one] = people
    if (!one) throw new Error('nobody to ask about')
    const before = stage.world.ledger.charged().length
    const kind = run % 3
    if (kind === 1)
      stage.world.faults.add({
        vendor: 'leadsonar',
        route: paidRoute.leadsonar,
        at: 'after-charge',
        do: { kind: 'delay', ms: 1500 * stage.timeScale },
      })
    if (kind !== 1) fill(stage)
    if (kind === 2) await stage.kill()
    stage.findSoon(one)
    if (kind === 1) {
      await until(() => stage.world.ledger.charged().length > before, 10_000)
      fill(stage)
    }
    await wait(3000)
    const spentWhileFull = kind !== 1 && stage.world.ledger.charged().length > before
    heal(stage)
    await wait(500)
    await stage.kill()
    await stage.revive()
    const result = await judge(stage, people)
    const { calls, notes } = await stage.snapshot()
    const told = notes.some(({ key }) => key === 'alarm')
    if (told) await goOn(stage)
    // A commit may still have found room in what the browser had set aside: then the journal stands, and it may go.
    const journalled = told || calls.filter(({ paid }) => paid).length >= stage.world.ledger.charged().length
    const [next] = await stage.meet(1)
    const works = next && (await stage.find(next))?.ok
    if (next) await judge(stage, [next])
    // What was torn by the full disk shows when the browser next reads it.
    await mended(stage)
    const had = keysOf(await stage.snapshot())
    await stage.restart()
    const has = keysOf(await stage.snapshot())
    const kept = [...had].every((key) => has.has(key))
    // The next run starts with a book that is whole.
    if (told) await stage.renew()
    return {
      ...result,
      broken: [
        ...(spentWhileFull && !journalled ? ['spent without a journal'] : []),
        ...(works ? [] : ['does not heal']),
        ...(kept ? [] : ['gone at the next start']),
      ],
    }
  },
}
