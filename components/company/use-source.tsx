import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import type { Cost } from '../../lib/domain/finding'
import type { Persona } from '../../lib/domain/persona'
import type { Seniority } from '../../lib/domain/seniority'
import { send } from '../../lib/messages/send'
import { currentSettings } from '../../lib/store/queries/money'
import { showToast, showUndo } from '../../lib/ui-state/toast-state'
import { priceOf } from '../../lib/vendors/price'
import { useSpend } from '../spending/use-spend'
import { spend } from '../ui/spend'
import { count, t } from '../ui/words'

/** What sourcing so many people may cost at most. */
export function useSourcePrice(limit: number): Cost | undefined {
  const settings = useLiveQuery(currentSettings)
  if (!settings) return undefined
  const { credits, basis } = priceOf('lonescale', 'person', settings)
  return { credits: credits * limit, basis }
}

async function takeBack(jobId: string): Promise<void> {
  const { cancelled } = await send('job.cancel', { jobIds: [jobId] })
  showToast(t(cancelled > 0 ? 'takenBack' : 'tooLateToTakeBack'))
}

export function useSource(companyId: string): {
  ask: (persona: Persona, seniorities: readonly Seniority[], limit: number) => void
  /** Not yet, or not again before the last answer. */
  busy: boolean
  aside: ReactNode
} {
  const { begin, busy, aside } = useSpend('lonescale')
  const unit = useSourcePrice(1)
  const ask = (persona: Persona, seniorities: readonly Seniority[], limit: number) => {
    if (!unit) return
    const { name, jobTitles, excludeJobTitles, countries } = persona
    const wish = {
      companyId,
      persona: { name, jobTitles, excludeJobTitles },
      seniorities: [...seniorities],
      countries,
      limit,
    }
    begin({
      price: { credits: unit.credits * limit, basis: unit.basis },
      people: limit,
      run: async (intent) => {
        const begun = await spend('source.request', { intent, wish })
        if (begun && limit > 1)
          showUndo(count('sourcingBegins', limit, name), () => void takeBack(begun.jobId))
      },
    })
  }
  return { ask, busy: busy || !unit, aside }
}
