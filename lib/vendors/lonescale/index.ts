import type { Adapter } from '../contract'
import { probeOperation } from '../net/transport'
import { door } from './door'
import { enrichLater } from './enrich-later'
import { enrichNow } from './enrich-now'
import { source } from './source'

export const lonescale: Adapter = {
  id: 'lonescale',
  find: [enrichNow],
  deliver: enrichLater,
  source,
  probe: probeOperation(door),
}
