import type { DropKind } from '../world/channel'
import type { Moment } from '../world/fault-words'
import type { FaultClass, RunResult } from './fault-class'
import { judge } from './oracle'
import { type PaidVendor, paidRoute, type Stage } from './stage'

interface Drop {
  readonly at: Moment
  readonly how: DropKind
}

const drops: readonly Drop[] = [
  { at: 'after-charge', how: 'fin' },
  { at: 'after-charge', how: 'rst' },
  { at: 'before-charge', how: 'fin' },
  { at: 'mid-headers', how: 'fin' },
  { at: 'mid-body', how: 'rst' },
  { at: 'after-charge', how: 'session-destroy' },
  { at: 'after-charge', how: 'stream-reset' },
  { at: 'after-charge', how: 'goaway' },
  { at: 'before-charge', how: 'stream-refused' },
  { at: 'mid-body', how: 'fin' },
]

/** The vendor works for a while before the line dies: that is when the browser asks again by itself. */
const working = 400

async function dropped(stage: Stage, run: number, plain: boolean): Promise<RunResult> {
  const vendor: PaidVendor = run % 3 === 0 ? 'lonescale' : 'leadsonar'
  const { at, how } = drops[run % drops.length] ?? { at: 'after-charge', how: 'rst' }
  await stage.prefer(vendor)
  // A connection that was used before is one the browser trusts, and the one it sends again on.
  const [warm] = await stage.meet(1)
  if (warm) {
    await stage.find(warm)
    await judge(stage, [warm])
  }
  const people = await stage.meet(1)
  const [one] = people
  if (!one) throw new Error('nobody to ask about')
  stage.world.faults.add({
    vendor,
    route: paidRoute[vendor],
    subject: one.slug,
    at,
    do: [
      { kind: 'delay', ms: working * stage.timeScale },
      { kind: 'drop', how },
    ],
  })
  await stage.find(one)
  const result = await judge(stage, people, [], { maySpendTwice: plain })
  stage.world.faults.clear()
  const posts = stage.world.ledger.rows.filter(({ subjects }) => subjects.includes(one.slug)).length
  const { calls, jobs } = await stage.snapshot()
  const ids = jobs.filter(({ personId }) => personId === one.row.id).map(({ id }) => id)
  const mine = calls.filter(({ jobIds }) => jobIds.some((id) => ids.includes(id)))
  const owned = mine.some(({ suspectedResend, state }) => suspectedResend || state === 'unknown')
  const broken = [
    ...(!plain && posts > 1 ? [`${posts} POSTs with a streamed body (${at} ${how})`] : []),
    ...(plain && posts > 1 && !owned ? [`sent twice by the browser and not flagged (${at} ${how})`] : []),
  ]
  return { ...result, broken }
}

export const droppedStreamed: FaultClass = {
  id: 'S5',
  what: 'the line dies in 10 ways on HTTP/2, streamed body: at most one POST',
  runs: { quick: 10, full: 80 },
  seconds: { quick: 20, full: 90 },
  play: (stage, run) => dropped(stage, run, false),
}

let resent = 0
let flaggedRuns = 0

/** On HTTP/1.1 only a plain body travels, and the browser repeats it unasked: that cannot be stopped, but is told. */
export const droppedPlain: FaultClass = {
  id: 'S5P',
  what: 'the same on HTTP/1.1, plain body: what the browser sent twice by itself is flagged',
  runs: { quick: 10, full: 80 },
  seconds: { quick: 20, full: 90 },
  stage: { protocols: 'h1' },
  async play(stage, run) {
    const before = stage.world.ledger.rows.length
    const result = await dropped(stage, run, true)
    const rows = stage.world.ledger.rows.slice(before)
    const subjects = rows.flatMap(({ subjects }) => subjects)
    const twice = subjects.some((subject, i) => subjects.indexOf(subject) !== i)
    if (twice) resent += 1
    if (twice && result.broken.length === 0) flaggedRuns += 1
    return result
  },
  figures: () => `sent twice by the browser ${resent}, told to the user ${flaggedRuns}`,
}
