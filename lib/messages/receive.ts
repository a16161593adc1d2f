import { isDiskFull } from '../domain/is-disk-full'
import { Refusal } from '../domain/refusal'
import { type InputOf, type Messages, messages, type OutputOf, type Reply } from './contract'
import { isOurPage, type Self, type Sender } from './sender'

export type Handlers = {
  readonly [N in keyof Messages]: (input: InputOf<Messages[N]>) => Promise<OutputOf<Messages[N]>>
}

const refuse = (refusal: Refusal): Reply => ({ ok: false, refusal: refusal.toShape() })
const badRequest = refuse(new Refusal('bad-request'))

/** The background could not start: its data cannot be opened, or only read. Nothing was done and nothing spent. */
export const unready = (error: unknown): Reply =>
  refuse(error instanceof Refusal ? error : new Refusal(isDiskFull(error) ? 'disk-full' : 'spend-blocked'))

/** The trust boundary: sender, name and input are checked here and nowhere else. */
export async function receive(
  message: unknown,
  sender: Sender,
  self: Self,
  handlers: Handlers,
): Promise<Reply> {
  if (!isOurPage(sender, self) || typeof message !== 'object' || message === null) return badRequest
  const { name, input } = message as { name?: unknown; input?: unknown }
  // Own keys only: `__proto__` and its kin arrive as ordinary names and must find nothing.
  if (typeof name !== 'string' || !Object.hasOwn(messages, name)) return badRequest
  const known = name as keyof Messages
  const parsed = messages[known].input.safeParse(input)
  if (!parsed.success) return badRequest
  try {
    const handle = handlers[known] as (clean: unknown) => Promise<unknown>
    return { ok: true, value: await handle(parsed.data) }
  } catch (error) {
    if (error instanceof Refusal) return refuse(error)
    return refuse(new Refusal(isDiskFull(error) ? 'disk-full' : 'bad-request'))
  }
}
