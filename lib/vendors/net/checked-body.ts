import type * as z from 'zod/mini'
import { VendorError } from '../contract'
import { ourField } from '../errors/our-field'

/**
 * The last look at what leaves: strict schemas are the white-list, so a field that nobody meant to send stops the
 * request instead of travelling with it.
 */
export function checkedBody<T extends z.ZodMiniType>(schema: T, body: z.input<T>): z.output<T> {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  const place = parsed.error.issues[0]?.path.findLast((part) => typeof part === 'string')
  throw new VendorError('invalid-input', 'no', { field: ourField(place) })
}
