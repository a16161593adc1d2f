import * as z from 'zod/mini'
import { lazily } from '../../domain/lazily'

/**
 * Parts of vendors' answers. None is promised, so each may be absent, null or of another type without spoiling the
 * rest; what carries a paid value is `unknown` here and judged where it is mapped, so that nothing paid is lost
 * without a word.
 */
// oxlint-disable-next-line promise/valid-params -- a schema, not a promise
export const absentIfOdd = <T extends z.ZodMiniType>(schema: T) => z.catch(z.nullish(schema), undefined)

export const text = lazily(() => absentIfOdd(z.string()))
export const textOrNumber = lazily(() => absentIfOdd(z.union([z.string(), z.number()])))
export const number = lazily(() => absentIfOdd(z.number()))
export const flag = lazily(() => absentIfOdd(z.boolean()))
export const texts = lazily(() => absentIfOdd(z.array(z.unknown())))
export const value = lazily(() => z.optional(z.unknown()))

/** Entries that are no objects are counted, not guessed at. */
export function entriesOf<T extends z.ZodMiniType>(
  list: readonly unknown[],
  schema: T,
  prepare: (one: unknown) => unknown = (one) => one,
): { entries: z.output<T>[]; unreadable: number } {
  const entries: z.output<T>[] = []
  for (const one of list) {
    const parsed = schema.safeParse(prepare(one))
    if (parsed.success) entries.push(parsed.data)
  }
  return { entries, unreadable: list.length - entries.length }
}
