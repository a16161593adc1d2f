import type * as z from 'zod/mini'
import { Refusal } from '../domain/refusal'
import {
  type FromOurPages,
  type FromPage,
  fromOurPages,
  fromPage,
  type InputOf,
  type OutputOf,
  type Reply,
} from './contract'
import { type Self, type Sender, whoSent } from './sender'

export type OurHandlers = {
  readonly [N in keyof FromOurPages]: (input: InputOf<FromOurPages[N]>) => Promise<OutputOf<FromOurPages[N]>>
}

export type PageHandlers = {
  readonly [N in keyof FromPage]: (
    input: InputOf<FromPage[N]>,
    tabId: number,
  ) => Promise<OutputOf<FromPage[N]>>
}

const longestFromPage = 32_768

const refuse = (refusal: Refusal): Reply => ({ ok: false, refusal: refusal.toShape() })
const badRequest = refuse(new Refusal('bad-request'))

/** Own keys only: `__proto__` and its kin arrive as ordinary names and must find nothing. */
const named = <T extends object>(table: T, name: unknown): (keyof T & string) | undefined =>
  typeof name === 'string' && Object.hasOwn(table, name) ? (name as keyof T & string) : undefined

async function answer(
  schemas: { input: z.ZodMiniType; output: z.ZodMiniType },
  input: unknown,
  handle: (input: never) => Promise<unknown>,
): Promise<Reply> {
  const parsed = schemas.input.safeParse(input)
  if (!parsed.success) return badRequest
  try {
    return { ok: true, value: schemas.output.parse(await handle(parsed.data as never)) }
  } catch (error) {
    // A disk that is full fails every write the same way; anything else unexpected tells the page nothing.
    if (error instanceof Refusal) return refuse(error)
    return refuse(new Refusal(isDiskFull(error) ? 'disk-full' : 'bad-request'))
  }
}

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && /quota|no_space|backing store/i.test(`${error.name} ${error.message}`)

/** The worker could not start: its data cannot be opened. Nothing was done and nothing was spent. */
export const unready = (error: unknown): Reply =>
  refuse(new Refusal(isDiskFull(error) ? 'disk-full' : 'spend-blocked'))

/** The trust boundary: name, sender and input are checked here and nowhere else. */
export async function receive(
  message: unknown,
  sender: Sender,
  self: Self,
  ours: OurHandlers,
  page: PageHandlers,
): Promise<Reply> {
  if (typeof message !== 'object' || message === null) return badRequest
  const { name, input } = message as { name?: unknown; input?: unknown }
  const who = whoSent(sender, self)
  if (who === 'our-page') {
    const known = named(fromOurPages, name)
    return known ? answer(fromOurPages[known], input, ours[known] as never) : badRequest
  }
  if (who === 'linkedin-page') {
    const known = named(fromPage, name)
    const tabId = sender.tab?.id
    if (!known || tabId === undefined || JSON.stringify(input ?? null).length > longestFromPage)
      return badRequest
    return answer(fromPage[known], input, (clean: never) => page[known](clean, tabId))
  }
  return badRequest
}
