import type * as z from 'zod/mini'
import type { Exchange } from '../../world/exchange'
import { json, Refused, type VendorWorld } from '../../world/vendor-server'
import { type Complaint, checkLeniently, parseJson } from '../complaints'
import type { LeadsonarAccount, LeadsonarSettings } from './settings'

export interface Desk {
  readonly world: VendorWorld<LeadsonarSettings>
  refuse(status: number, message: string, headers?: Record<string, string>): Response
  accountOf(exchange: Exchange): LeadsonarAccount
  read<T>(exchange: Exchange, schema: z.ZodMiniType<T>): T
  /** Refuses what the balance cannot bear; returns how to take it off. */
  allow(account: LeadsonarAccount, credits: number): (credits: number) => void
}

function sentence({ kind, path, limit }: Complaint): string {
  const name = path.join('.') || 'Request body'
  if (kind === 'missing' || kind === 'empty') return `${name} is required`
  if (kind === 'too-many') return `Maximum ${limit} ${name} per request`
  if (kind === 'too-few') return `${name} must not be empty`
  return `${name} is invalid`
}

export function openDesk(world: VendorWorld<LeadsonarSettings>): Desk {
  const { settings } = world
  const refuse: Desk['refuse'] = (status, message, headers) => {
    const shapes = {
      error: { error: message },
      message: { message },
      nested: { error: { message, code: status } },
      detail: { detail: message },
    }
    const shape = status === 401 ? 'error' : settings.quirks.errorShape
    if (shape !== 'text') return json(shapes[shape], status, headers)
    return new Response(message, {
      status,
      headers: { 'content-type': 'text/plain; charset=utf-8', ...headers },
    })
  }
  return {
    world,
    refuse,
    accountOf(exchange) {
      const account = exchange.key?.startsWith('ls_live_') ? settings.accounts[exchange.key] : undefined
      if (!account) throw new Refused(refuse(401, 'Invalid or missing API key'))
      return account
    },
    read(exchange, schema) {
      const parsed = parseJson(exchange.body)
      if (!parsed.ok) throw new Refused(refuse(400, 'Invalid JSON body'))
      const checked = checkLeniently(schema, parsed.body)
      exchange.row.unexpected = checked.unknown
      if (checked.ok) return checked.data
      const [worst] = checked.wrong
      throw new Refused(refuse(400, worst ? sentence(worst) : 'Invalid request'))
    },
    allow(account, credits) {
      if (account.balance < credits) throw new Refused(refuse(402, 'Insufficient credits'))
      return (charged) => {
        account.balance -= charged
        account.spent += charged
      }
    },
  }
}
