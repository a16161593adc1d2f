import type { Adapter } from '../contract'
import { probeOperation } from '../net/transport'
import { door } from './door'
import { lists } from './lists'
import { balance, preflight } from './standing'

export const saber: Adapter = {
  id: 'saber',
  find: [],
  lists,
  balance,
  preflight,
  probe: probeOperation(door),
}
