import type * as z from 'zod/mini'
import type { Charged } from '../contract'
import { unreadable } from '../net/ask-vendor'
import type { VendorAnswer } from '../net/call'

/** The answer in the shape an operation lives on; anything else is `unreadable`, and kept if it was paid for. */
export function readAnswer<T extends z.ZodMiniType>(
  answer: VendorAnswer,
  schema: T,
  call: { readonly paid: boolean; readonly charged?: Charged | undefined },
): z.output<T> {
  const parsed = schema.safeParse(answer.json)
  if (parsed.success) return parsed.data
  throw unreadable(call, answer, call.charged)
}
