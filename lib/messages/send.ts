import browser from 'webextension-polyfill'
import { Refusal, RefusalShape } from '../domain/refusal'
import type { FromOurPages, InputOf, OutputOf, Reply } from './contract'

/** Asks the worker something; throws a `Refusal` when it says no. Waking a sleeping worker is part of sending. */
export async function send<N extends keyof FromOurPages>(
  name: N,
  input: InputOf<FromOurPages[N]>,
): Promise<OutputOf<FromOurPages[N]>> {
  const reply = (await browser.runtime.sendMessage({ name, input })) as Reply | undefined
  if (reply?.ok) return reply.value as OutputOf<FromOurPages[N]>
  const shape = RefusalShape.safeParse(reply?.refusal)
  throw shape.success ? new Refusal(shape.data.code, shape.data.detail) : new Refusal('bad-request')
}
