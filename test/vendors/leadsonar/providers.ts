import { pick, randomFrom, seedFrom } from '../../world/seed'

interface Provider {
  readonly name: string
  readonly type: 'email' | 'phone' | 'both'
  readonly tier: 'T1' | 'T2' | 'T3'
  readonly enabled: boolean
}

const rows: readonly (readonly [string, Provider['type'], Provider['tier']])[] = [
  ['leadmagic', 'both', 'T1'],
  ['prospeo', 'both', 'T1'],
  ['findymail', 'email', 'T2'],
  ['datagma', 'email', 'T2'],
  ['dropcontact', 'email', 'T2'],
  ['snovio', 'email', 'T2'],
  ['peopledatalabs', 'both', 'T2'],
  ['icypeas', 'email', 'T2'],
  ['tomba', 'email', 'T2'],
  ['enrow', 'email', 'T2'],
  ['wiza', 'both', 'T2'],
  ['skrapp', 'email', 'T2'],
  ['kaspr', 'both', 'T2'],
  ['norbert', 'email', 'T2'],
  ['anymail', 'email', 'T2'],
  ['apollo', 'both', 'T3'],
  ['hunter', 'email', 'T3'],
  ['rocketreach', 'both', 'T3'],
  ['contactout', 'phone', 'T1'],
  ['lusha', 'phone', 'T1'],
]
const switchedOff = new Set(['norbert', 'anymail'])

export const providers: readonly Provider[] = rows.map(([name, type, tier]) => ({
  name,
  type,
  tier,
  enabled: !switchedOff.has(name),
}))

export function providerFor(kind: 'email' | 'phone', personId: string): string {
  const able = providers.filter(({ type, enabled }) => enabled && (type === kind || type === 'both'))
  return pick(able, randomFrom(seedFrom(`provider ${kind} ${personId}`))).name
}
