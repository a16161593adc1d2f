import { entriesOf } from '../answers/fields'
import { said, there } from '../answers/optional'
import { readAnswer } from '../answers/read-answer'
import type { BalanceOperation, ProvidersOperation } from '../contract'
import { freeCall } from '../contract/operation'
import { plainLine } from '../forms/plain-text'
import { askVendor } from '../net/ask-vendor'
import { CreditsAnswer, ProviderEntry, ProvidersAnswer } from './answers'
import { base, door } from './door'

export const balance: BalanceOperation = {
  ...freeCall,
  id: 'leadsonar.credits',
  vendor: 'leadsonar',
  kind: 'balance',
  async run(context) {
    const { paid, deadlineMs } = balance
    const answer = await askVendor(
      { door, method: 'GET', path: `${base}/credits`, paid, deadlineMs },
      context,
    )
    const { balance: left, total_spent } = readAnswer(answer, CreditsAnswer, balance)
    const spent = Number.parseFloat(String(total_spent ?? ''))
    return { credits: Number(left), ...there('spent', Number.isNaN(spent) ? undefined : spent) }
  },
}

export const providers: ProvidersOperation = {
  ...freeCall,
  id: 'leadsonar.providers',
  vendor: 'leadsonar',
  kind: 'providers',
  async run(context) {
    const { paid, deadlineMs } = providers
    const answer = await askVendor(
      { door, method: 'GET', path: `${base}/providers`, paid, deadlineMs },
      context,
    )
    const { entries } = entriesOf(readAnswer(answer, ProvidersAnswer, providers).providers, ProviderEntry)
    return entries.map(({ name, type, tier, enabled }) =>
      Object.assign(
        { name: plainLine(name, 60) },
        said('type', type, 20),
        said('tier', tier, 20),
        there('enabled', enabled),
      ),
    )
  },
}
