import fc from 'fast-check'
import { Refusal } from '../../lib/domain/refusal'
import { cancel } from '../../lib/jobs/depart'
import { cancelGroup, pauseGroup, resumeGroup } from '../../lib/jobs/groups'
import { askAgain, giveUp } from '../../lib/jobs/resolve-unknown'
import type { Mood } from './model-server'
import { type ModelWorld, people } from './model-world'
import { ask, click } from './rig'

type Step = (world: ModelWorld) => Promise<void>

/** What one of the contexts is told to do. Being refused is an answer like any other. */
class Command implements fc.AsyncCommand<object, ModelWorld> {
  private readonly name: string
  private readonly step: Step

  constructor(name: string, step: Step) {
    this.name = name
    this.step = step
  }

  check = () => true

  async run(_: object, world: ModelWorld): Promise<void> {
    await world.reviveDead()
    await this.step(world).catch((error: unknown) => {
      if (!(error instanceof Refusal) && !(error as Error).message.includes('this life is over')) throw error
    })
  }

  toString = () => this.name
}

const keys = new Set(['lonescale'] as const)
const place = fc.nat({ max: 2 })
const person = fc.constantFrom(...people)
const command = <T>(
  name: string,
  input: fc.Arbitrary<T>,
  step: (world: ModelWorld, input: T) => Promise<void>,
) => input.map((value) => new Command(`${name} ${JSON.stringify(value)}`, (world) => step(world, value)))

const oneClick = command('click', fc.tuple(place, person), async (world, [i, id]) => {
  await click(world.context(i).rig, [id], {}, keys)
  await world.turn(i)
})

const doubleClick = command('double click', fc.tuple(place, place, person), async (world, [i, j, id]) => {
  const both = [i, j].map((at) => click(world.context(at).rig, [id], {}, keys))
  await Promise.allSettled(both)
  await Promise.all([...new Set([i, j])].map((at) => world.turn(at)))
})

const bulk = command(
  'bulk',
  fc.tuple(place, fc.subarray([...people], { minLength: 2 })),
  async (world, [i, ids]) => {
    await ask(world.context(i).rig, ids, { lane: 'bulk', graceMs: 3000 }, keys)
    await world.turn(i)
  },
)

const kill = command('kill', place, (world, i) => world.boot(i))
const wait = command('wait', fc.constantFrom(1000, 3100, 20_000, 61_500), async (world, ms) => {
  world.advance(ms)
  for (let i = 0; i < 3; i += 1) await world.turn(i)
})

const alarm = command('alarm', fc.constant(''), (world) => world.nextWake())

const jumps = [-86_400_000, -300_000, 300_000, 86_400_000]
/** One life goes on through it, or nobody sees it happen. */
const setClock = command(
  'set clock',
  fc.tuple(fc.constantFrom(...jumps), fc.constantFrom<number[]>([1, 2], [0, 1, 2])),
  async (world, [ms, dying]) => {
    for (const i of dying) world.kill(i)
    world.time.now += ms
    if (!dying.includes(0)) await world.turn(0)
    await world.reviveDead()
  },
)

const moods: Mood[] = ['slow-down', 'fail-before', 'fail-after', 'hang', 'crash-before', 'crash-after']
const mood = command('mood', fc.constantFrom(...moods), async (world, next) => {
  world.server.moods.push(next)
})
const release = command('release', place, async (world, i) => {
  world.server.hanging.shift()?.()
  await world.turn(i)
})

const groupsOf = async (world: ModelWorld) => (await world.store.groups.toArray()).map(({ id }) => id)
const engineOf = (world: ModelWorld, i: number) => world.context(i).rig.engine

const cancelAll = command('cancel', place, async (world, i) => {
  await cancel(engineOf(world, i), await world.store.jobs.toArray())
  for (const id of await groupsOf(world)) await cancelGroup(engineOf(world, i), id)
})
const pause = command('pause', place, async (world, i) => {
  for (const id of await groupsOf(world)) await pauseGroup(engineOf(world, i), id)
})
const resume = command('resume', place, async (world, i) => {
  for (const id of await groupsOf(world)) await resumeGroup(engineOf(world, i), id)
  await world.turn(i)
})

let gestures = 0
const payAgain = command('pay again', place, async (world, i) => {
  const lost = await world.store.jobs.where('state').equals('unknown').first()
  if (!lost?.callId) return
  const jobs = await world.store.jobs.where('callId').equals(lost.callId).toArray()
  const intent = { id: `again-${(gestures += 1)}`, shownCredits: 100, people: 100, confirmed: true }
  const asked = await askAgain(engineOf(world, i), lost.callId, intent, keys)
  for (const { personId = '' } of jobs.filter(({ personId }) =>
    asked.some((job) => job.personId === personId),
  ))
    world.consents.set(personId, (world.consents.get(personId) ?? 0) + 1)
  await world.turn(i)
})
const letGo = command('give up', place, async (world, i) => {
  const lost = await world.store.jobs.where('state').equals('unknown').first()
  if (lost?.callId) await giveUp(engineOf(world, i), lost.callId)
})

export const commands = fc.commands(
  [
    oneClick,
    oneClick,
    doubleClick,
    bulk,
    kill,
    wait,
    alarm,
    alarm,
    setClock,
    mood,
    mood,
    mood,
    release,
    cancelAll,
    pause,
    resume,
    payAgain,
    letGo,
  ],
  { maxCommands: 22, size: 'max' },
)
