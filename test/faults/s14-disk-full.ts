import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FaultClass } from './fault-class'
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
    // A commit may still have found room in what the browser had set aside: then the journal stands, and it may go.
    const { calls } = await stage.snapshot()
    const journalled = calls.filter(({ paid }) => paid).length >= stage.world.ledger.charged().length
    const [next] = await stage.meet(1)
    const works = next && (await stage.find(next))?.ok
    return {
      ...result,
      broken: [
        ...(spentWhileFull && !journalled ? ['spent without a journal'] : []),
        ...(works ? [] : ['does not heal']),
      ],
    }
  },
}
