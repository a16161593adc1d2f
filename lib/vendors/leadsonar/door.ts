import type { Door } from '../net/call'
import { terms } from '../terms'

/** The vendor's headings repeat what its base address already holds; this is the whole of it, once. */
export const base = '/api/v1'

export const door: Door = {
  vendor: 'leadsonar',
  origin: terms.leadsonar.origin,
  probePath: `${base}/credits`,
  authorise: (key) => ({ 'x-api-key': key }),
}
