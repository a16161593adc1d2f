import type { VendorId } from '../domain/vendor'
import type { Adapter } from './contract'
import { leadsonar } from './leadsonar'
import { lonescale } from './lonescale'
import { saber } from './saber'

/** A vendor that is named but not here does not compile. */
export const adapters: Readonly<Record<VendorId, Adapter>> = { lonescale, leadsonar, saber }
