import type { Adapter } from '../contract'
import { probeOperation } from '../net/transport'
import { bulk } from './bulk'
import { door } from './door'
import { findEmail, findPhone } from './find-one'
import { balance, providers } from './standing'

export const leadsonar: Adapter = {
  id: 'leadsonar',
  find: [findEmail, findPhone],
  bulk,
  balance,
  providers,
  probe: probeOperation(door),
}
