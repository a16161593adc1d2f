import { catalogue } from '../catalogue'
import type { Door } from '../net/call'

export const door: Door = {
  vendor: 'lonescale',
  origin: catalogue.lonescale.origin,
  probePath: '/',
  authorise: (key) => ({ 'x-api-key': key }),
}
