import browser from 'webextension-polyfill'
import { Refusal, RefusalShape } from '../domain/refusal'
import type { InputOf, Messages, OutputOf, Reply } from './contract'

/** Asks the worker something; throws a `Refusal` when it says no. Waking a sleeping worker is part of sending. */
export async function send<N extends keyof Messages>(
  name: N,
  input: InputOf<Messages[N]>,
): Promise<OutputOf<Messages[N]>> {
  const reply = (await browser.runtime.sendMessage({ name, input })) as Reply | undefined
  if (reply?.ok) return reply.value as OutputOf<Messages[N]>
  const shape = RefusalShape.safeParse(reply?.refusal)
  throw shape.success ? new Refusal(shape.data.code, shape.data.detail) : new Refusal('bad-request')
}
