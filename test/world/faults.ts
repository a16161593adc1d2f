import { type Fault, type FaultAction, fault, type Moment, type SettledFault } from './fault-words'
import type { LedgerRow } from './ledger'
import { randomFrom, seedFrom } from './seed'

interface Scripted {
  readonly id: number
  readonly fault: SettledFault
  seen: number
  struck: number
}

export interface FaultScript {
  /** Returns the fault's number. Faults are tried in the order they were added; the first that matches strikes. */
  add(fault: Fault): number
  remove(id: number): void
  clear(): void
  list(): readonly Scripted[]
  /** What is to happen to this request at this moment; counts as a strike. */
  take(row: LedgerRow, at: Moment): readonly FaultAction[]
}

function matches(scripted: Scripted, row: LedgerRow, at: Moment): boolean {
  const { vendor, route, subject, at: moment } = scripted.fault
  if (vendor !== row.vendor || moment !== at) return false
  if (route !== undefined && route !== row.route) return false
  return subject === undefined || row.subjects.some((one) => one.includes(subject))
}

export function createFaultScript(seed: string): FaultScript {
  let scripts: Scripted[] = []
  let random = randomFrom(seedFrom(`faults ${seed}`))
  let ids = 0
  return {
    add(words) {
      ids += 1
      scripts.push({ id: ids, fault: fault.parse(words), seen: 0, struck: 0 })
      return ids
    },
    remove(id) {
      scripts = scripts.filter((scripted) => scripted.id !== id)
    },
    clear() {
      scripts = []
      random = randomFrom(seedFrom(`faults ${seed}`))
    },
    list: () => scripts,
    take(row, at) {
      for (const scripted of scripts) {
        const { times, skip, chance } = scripted.fault
        if (!matches(scripted, row, at) || (times !== 'always' && scripted.struck >= times)) continue
        scripted.seen += 1
        if (scripted.seen <= skip || (chance < 1 && random() >= chance)) continue
        scripted.struck += 1
        const actions = [scripted.fault.do].flat()
        row.faults.push(...actions.map((action) => `${at} ${action.kind}`))
        return actions
      }
      return []
    },
  }
}
