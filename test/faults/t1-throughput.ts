import type { FaultClass, RunResult } from './fault-class'
import { judge } from './oracle'
import { paidRoute, type Stage } from './stage'
import { wait } from './until'

const models = ['sliding-window', 'nest-throttler'] as const
const perMinute = 5
const perRequest = 10

interface Figures {
  readonly model: string
  readonly share: number
  readonly refused: number
  readonly kills: number
}

/**
 * How much of what the vendor allows was used: from the first burst to the last one, by its own clock. The first
 * burst itself costs no waiting and says nothing.
 */
async function pass(
  stage: Stage,
  run: number,
  { contacts, killEveryMs, least }: { contacts: number; killEveryMs?: number; least: number },
): Promise<RunResult & { figures: Figures }> {
  const model = models[run % models.length] ?? 'sliding-window'
  const { world, timeScale } = stage
  const minute = 60_000 / timeScale
  world.set({ lonescale: { limiter: { model } } })
  // The window of an earlier pass must be over.
  if (run > 0) await wait(minute * 1.1)
  await stage.prefer('lonescale')
  const people = await stage.meet(contacts)
  const before = world.ledger.rows.length
  await stage.findAll(people)
  const requests = () => world.ledger.rows.slice(before).filter(({ route }) => route === paidRoute.lonescale)
  const wanted = Math.ceil(contacts / perRequest)
  const end = Date.now() + minute * (wanted / perMinute) * 1.6 + 30_000
  let kills = 0
  let nextKill = Date.now() + (killEveryMs ?? Number.POSITIVE_INFINITY) / timeScale
  while (requests().length < wanted && Date.now() < end) {
    await wait(250)
    if (Date.now() < nextKill) continue
    nextKill = Date.now() + (killEveryMs ?? 0) / timeScale
    await stage.kill()
    kills += 1
    await stage.revive()
  }
  const result = await judge(stage, people)
  const rows = requests()
  const refused = rows.filter(({ status }) => status === 429).length
  const first = rows[0]?.at ?? 0
  const bursts = Math.floor((wanted - 1) / perMinute)
  const last = rows[bursts * perMinute]?.at ?? Number.POSITIVE_INFINITY
  const share = (bursts * minute) / (last - first)
  const said = `${model}: ${(share * 100).toFixed(1)} % of the ceiling, ${refused} refused`
  return {
    ...result,
    broken: share >= least && refused === 0 ? [] : [said],
    figures: { model, share, refused, kills },
  }
}

const told = (all: readonly Figures[]) =>
  all
    .map(({ model, share, refused, kills }) =>
      [
        `${model} ${(share * 100).toFixed(1)} %`,
        `${refused} times 429`,
        ...(kills ? [`${kills} kills`] : []),
      ].join(', '),
    )
    .join('; ')

function throughput(
  facts: Pick<FaultClass, 'id' | 'what' | 'runs' | 'seconds'>,
  options: { contacts: number; killEveryMs?: number; least: number },
): FaultClass {
  const all: Figures[] = []
  return {
    ...facts,
    stage: { timeScale: 2 },
    alone: true,
    async play(stage, run) {
      const { figures, ...result } = await pass(stage, run, options)
      all.push(figures)
      return result
    },
    figures: () => told(all),
  }
}

export const ceiling = throughput(
  {
    id: 'T1',
    what: '200 contacts through the limiter of 5 a minute, both models of it: at least 98 % of the ceiling',
    runs: { quick: 0, full: 2 },
    seconds: { quick: 0, full: 300 },
  },
  { contacts: 200, least: 0.98 },
)

export const ceilingUnderKills = throughput(
  {
    id: 'T2',
    what: 'the same with the worker killed every 30 s: at least 97 %',
    runs: { quick: 0, full: 2 },
    seconds: { quick: 0, full: 300 },
  },
  { contacts: 200, killEveryMs: 30_000, least: 0.97 },
)
