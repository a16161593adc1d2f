import type { Door } from '../net/call'
import { terms } from '../terms'

export const door: Door = {
  vendor: 'lonescale',
  origin: terms.lonescale.origin,
  probePath: '/',
  authorise: (key) => ({ 'x-api-key': key }),
}
