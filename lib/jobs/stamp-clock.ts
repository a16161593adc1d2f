import type { Engine } from './engine'
import { shiftTimes } from './shift-times'

const tolerated = 100

/** By how much the wall clock was ahead of the steady one when anybody last looked. */
const leads = new WeakMap<Engine, number>()

function leadNow(engine: Engine): number {
  const before = engine.steady()
  const lead = engine.now() - before
  // Whoever was held up between the two readings reads again.
  return engine.steady() - before > 5 ? leadNow(engine) : lead
}

function leadOf(engine: Engine): number {
  const lead = leads.get(engine) ?? leadNow(engine)
  leads.set(engine, lead)
  return lead
}

/** The time that stamps are made and read in: wall time, but within one life it cannot be set. */
export const stampNow = (engine: Engine): number => Math.round(leadOf(engine) + engine.steady())

/** Whether the clock was set or the machine slept, and nobody has put it right yet. */
export const isClockMoved = (engine: Engine): boolean =>
  Math.abs(leadNow(engine) - leadOf(engine)) > tolerated

/**
 * Notices that the clock was set or the machine slept, by comparing it with time that nobody can set, and moves all
 * that is kept along: ages and waits stay what they were, at the cost of waiting one window at most.
 */
export async function watchClock(engine: Engine): Promise<void> {
  const lead = leadNow(engine)
  const jumped = lead - leadOf(engine)
  if (Math.abs(jumped) <= tolerated) return
  await shiftTimes(engine.store, jumped)
  leads.set(engine, lead)
}
