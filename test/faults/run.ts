import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../architecture/sources'
import { classes } from './classes'
import type { FaultClass, RunResult } from './fault-class'
import { Stage } from './stage'
import { type Line, lineFrom, skippedLine, tableOf } from './table'
import { wait } from './until'

const args = process.argv.slice(2)
const quick = args.includes('--quick')
const valueOf = (name: string): number | undefined => {
  const at = args.indexOf(name)
  const value = at >= 0 ? Number(args[at + 1]) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
const named = args.filter((word) => /^[st]\d+p?$/i.test(word)).map((word) => word.toUpperCase())
const forced = valueOf('--runs')
const total = (valueOf('--seconds') ?? (quick ? 150 : 1500)) * 1000
const began = Date.now()
const longestRun = 180_000

const failed = (why: string): RunResult => ({ paidTwice: 0, lost: 0, stuck: 0, broken: [why] })
const words = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'failed'

async function played(one: FaultClass, stage: Stage, run: number): Promise<RunResult> {
  const late = wait(longestRun, undefined, { ref: false }).then(() => failed('a run did not end'))
  return Promise.race([one.play(stage, run), late]).catch((error: unknown) => failed(words(error)))
}

async function lineOf(one: FaultClass): Promise<Line> {
  const reason = one.skip?.()
  if (reason) return skippedLine(one, reason)
  const wanted = forced ?? (quick ? one.runs.quick : one.runs.full)
  if (wanted === 0) return skippedLine(one, 'only in the full runs')
  const since = Date.now()
  const end = Math.min(since + (quick ? one.seconds.quick : one.seconds.full) * 1000, began + total)
  if (since >= end) return skippedLine(one, 'the time for all classes was over')
  const results: RunResult[] = []
  let stage = await Stage.open(one.stage)
  try {
    while (results.length < wanted && (results.length === 0 || Date.now() < end)) {
      const result = await played(one, stage, results.length)
      results.push(result)
      if (result.broken.length === 0) continue
      // Whatever is broken must not make the next run fail too.
      await stage.close()
      stage = await Stage.open(one.stage)
    }
  } finally {
    await stage.close()
  }
  return lineFrom(one, results, {
    wanted,
    seconds: Math.round((Date.now() - since) / 1000),
    cut: results.length < wanted,
  })
}

const chosen = classes.filter(({ id }) => named.length === 0 || named.includes(id))
const lines = new Map<FaultClass, Line>()

/** Runs mostly wait: several browsers side by side use the time of each other's waiting. */
async function work(queue: FaultClass[]): Promise<void> {
  for (let one = queue.shift(); one; one = queue.shift()) {
    const line = await lineOf(one).catch((error: unknown) =>
      lineFrom(one as FaultClass, [failed(words(error))], { wanted: 0, seconds: 0, cut: false }),
    )
    lines.set(one, line)
    console.log(`• ${line.id} ${line.verdict}: ${line.runs} runs in ${line.seconds} s ${line.note}`)
  }
}

const together = chosen.filter(({ alone }) => !alone)
await Promise.all([work(together), work(together), work(together)])
const measured = chosen.filter(({ alone }) => alone)
await Promise.all([work(measured), work(measured)])
const table = chosen.flatMap((one) => lines.get(one) ?? [])

console.log(`\n${tableOf(table)}\n`)
const folder = join(root, '.output/faults')
mkdirSync(folder, { recursive: true })
const figures = { at: new Date().toISOString(), quick, seconds: (Date.now() - began) / 1000, lines: table }
writeFileSync(join(folder, `${quick ? 'quick' : 'full'}.json`), `${JSON.stringify(figures, undefined, 2)}\n`)
process.exit(table.some(({ verdict }) => verdict === 'MISSED') ? 1 : 0)
