import type { VendorId } from '../domain/vendor'
import type { Adapter } from './contract'

export const adapters: Readonly<Record<VendorId, Adapter>> = {
  lonescale: { id: 'lonescale', find: [] },
  leadsonar: { id: 'leadsonar', find: [] },
  saber: { id: 'saber', find: [] },
}
