import { type LeadsonarSettings, leadsonarKeys, leadsonarSettings } from '../vendors/leadsonar/settings'
import { type LonescaleSettings, lonescaleKeys, lonescaleSettings } from '../vendors/lonescale/settings'
import { type SaberSettings, saberKeys, saberSettings } from '../vendors/saber/settings'

export interface WorldSettings {
  /** Vendor time runs this many times faster than ours: windows, delays and jobs all shrink by it. */
  timeScale: number
  lonescale: LonescaleSettings
  leadsonar: LeadsonarSettings
  saber: SaberSettings
}

/** Keys that the vendors of this world know, and what is wrong with the others. */
export const demoKeys = { lonescale: lonescaleKeys, leadsonar: leadsonarKeys, saber: saberKeys } as const

export const worldSettings = (): WorldSettings => ({
  timeScale: 1,
  lonescale: lonescaleSettings(),
  leadsonar: leadsonarSettings(),
  saber: saberSettings(),
})

/** For tests that are not about waiting: nobody takes any time, the limits stay. */
export const atOnce = {
  lonescale: {
    latency: { enrich: [0, 0], sourcing: [0, 0], company: [0, 0], accept: [0, 0], job: [0, 0] },
    webhook: { gapMs: 0 },
  },
  leadsonar: { latency: { find: [0, 0], create: [0, 0], quick: [0, 0], perContactMs: 0 } },
  saber: { latency: { create: [0, 0], write: [0, 0], read: [0, 0] } },
} as const
