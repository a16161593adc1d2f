import { describe, expect, it } from 'vitest'
import { engines } from '../testing/engines'
import { killUnderLoad } from './kill-rounds'

describe.each(engines)('SIGKILL under load on $title', (kind) => {
  it.skipIf(kind.skip)(
    'loses and doubles nothing that was acknowledged',
    async () => {
      const tally = await killUnderLoad(kind, 5)
      expect(tally).toMatchObject({ kills: 5, lost: 0, doubled: 0 })
      expect(tally.acknowledged).toBeGreaterThan(100)
      expect(tally.repeats).toBeGreaterThan(20)
      expect(tally.refused).toBeGreaterThan(5)
    },
    60_000,
  )
})
