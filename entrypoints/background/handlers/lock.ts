import type { Handlers } from '../../../lib/messages/receive'
import type { Context } from '../context'
import { armLock } from '../lock-alarm'
import { publishKeys } from './keys'

export const lockLook =
  (context: Context): Handlers['lock.look'] =>
  async () => {
    await armLock(context)
    return context.vault.lockState()
  }

/** Whether it worked or was a wrong guess: the pages learn how the lock stands now. */
const thenTell = async (context: Context, work: Promise<void>): Promise<void> => {
  try {
    await work
  } finally {
    await armLock(context)
  }
}

export const lockSet =
  (context: Context): Handlers['lock.set'] =>
  ({ next, current }) =>
    thenTell(context, context.vault.setPassphrase(next, current))

export const lockRemove =
  (context: Context): Handlers['lock.remove'] =>
  async ({ current }) => {
    await thenTell(context, context.vault.removePassphrase(current))
    context.runner.poke()
  }

export const lockOpen =
  (context: Context): Handlers['lock.open'] =>
  async ({ passphrase }) => {
    await thenTell(context, context.vault.unlock(passphrase))
    context.runner.poke()
  }

export const lockClose =
  (context: Context): Handlers['lock.close'] =>
  () =>
    thenTell(context, context.vault.lock())

export const lockReset =
  (context: Context): Handlers['lock.reset'] =>
  async () => {
    const kept = await context.vault.notes()
    await thenTell(context, context.vault.reset())
    for (const { vendor } of kept) await context.hosts.withdraw(vendor)
    await publishKeys(context)
  }
