import { entriesOf } from '../answers/fields'
import { said } from '../answers/optional'
import { type BalanceOperation, type PreflightOperation, type Readiness, VendorError } from '../contract'
import { freeCall } from '../contract/operation'
import { askVendor } from '../net/ask-vendor'
import { ConnectorEntry, ConnectorsAnswer, CreditsAnswer } from './answers'
import { door, reads } from './door'

const free = { door, method: 'GET', paid: freeCall.paid, deadlineMs: freeCall.deadlineMs } as const

export const balance: BalanceOperation = {
  ...freeCall,
  id: 'saber.credits',
  vendor: 'saber',
  kind: 'balance',
  limit: reads,
  async run(context) {
    const json = await ifAnswered(askVendor({ ...free, path: '/v1/credits' }, context))
    const read = CreditsAnswer.safeParse(json)
    return read.success ? { credits: read.data.remainingCredits } : undefined
  },
}

export const preflight: PreflightOperation = {
  ...freeCall,
  id: 'saber.connectors',
  vendor: 'saber',
  kind: 'preflight',
  limit: reads,
  async run(context) {
    const json = await ifAnswered(askVendor({ ...free, path: '/v1/connectors' }, context))
    const read = ConnectorsAnswer.safeParse(json)
    return read.success ? readinessOf(read.data.connectors) : { salesNavigator: 'unknown' }
  },
}

/** No entry means that nobody ever connected it. */
function readinessOf(list: readonly unknown[]): Readiness {
  const { entries, unreadable } = entriesOf(list, ConnectorEntry)
  const entry = entries.find(({ source }) => /^sales.?navigator$/i.test(source))
  if (!entry) return { salesNavigator: unreadable > 0 ? 'unknown' : 'not-connected' }
  return { salesNavigator: stateOf(entry.status), ...said('saidStatus', entry.status, 60) }
}

function stateOf(status: string | null | undefined): Readiness['salesNavigator'] {
  switch (status) {
    case 'connected':
      return 'connected'
    case 'disconnected':
    case 'needs-authentication':
    case 'ready-to-connect':
    case 'error':
      return 'not-connected'
    default:
      return 'unknown'
  }
}

const worthSaying = new Set(['unauthorised', 'rate-limited', 'offline', 'no-answer'])

/** These two are not in the vendor's page on lists: where they are missing, nothing is learned and nothing stops. */
async function ifAnswered(asking: ReturnType<typeof askVendor>): Promise<unknown> {
  try {
    return (await asking).json
  } catch (error) {
    if (error instanceof VendorError && !worthSaying.has(error.problem)) return undefined
    throw error
  }
}
