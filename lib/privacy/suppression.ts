import type { Person } from '../domain/person'
import type { Suppression } from '../domain/suppression'
import type { Store } from '../store/database'
import { allHashes } from './hash-keys'
import { addressName, countryName, domainNames, phoneName, type Values, workNames } from './names-of'

/**
 * Who must not be asked about, imported or exported. People and addresses are looked up by a hash under a key that
 * never leaves this computer in clear, so that neither the list nor a copy of it names anybody.
 */
export interface SuppressionProbe {
  readonly ref: string
  readonly keys: readonly string[]
  readonly emails: readonly string[]
  readonly phones?: readonly string[] | undefined
  readonly domain?: string | undefined
  readonly country?: string | undefined
  readonly fullName?: string | undefined
  readonly company?: string | undefined
}

export const probeOf = (
  person: Person,
  emails: readonly string[] = [],
  phones: Values['phones'] = [],
): SuppressionProbe => ({
  ref: person.id,
  keys: person.keys,
  emails,
  phones,
  domain: person.domain,
  country: person.country,
  fullName: person.fullName,
  company: person.company,
})

function plainNames({ domain, country, emails }: SuppressionProbe): string[] {
  const hosts = [domain, ...emails.map((email) => email.split('@')[1])].filter((host) => host !== undefined)
  return [...hosts.flatMap(domainNames), ...(country ? [countryName(country)] : [])]
}

const secretNames = (probe: SuppressionProbe): string[] => [
  ...probe.keys,
  ...probe.emails.map(addressName),
  ...(probe.phones ?? []).map(phoneName),
  ...workNames(probe),
]

/** By which entry of the list each is suppressed; one who was forgotten is told as that, whatever else holds. */
export async function suppressionsAmong(
  store: Store,
  probes: readonly SuppressionProbe[],
): Promise<Map<string, Suppression>> {
  const found = new Map<string, Suppression>()
  if (probes.length === 0 || (await store.suppressions.count()) === 0) return found
  const hashesOf = await allHashes(store)
  const ids = await Promise.all(
    probes.map(async (probe) => [
      ...plainNames(probe),
      ...(await Promise.all(secretNames(probe).map(hashesOf))).flat(),
    ]),
  )
  const rows = await store.suppressions.bulkGet([...new Set(ids.flat())])
  const listed = new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
  for (const [i, { ref }] of probes.entries()) {
    const mine = (ids[i] ?? []).flatMap((id) => listed.get(id) ?? [])
    const first = mine.find(({ reason }) => reason === 'forgotten') ?? mine[0]
    if (first) found.set(ref, first)
  }
  return found
}

/** Answers the refs of those who are suppressed, for whatever reason. */
export const suppressedAmong = async (
  store: Store,
  probes: readonly SuppressionProbe[],
): Promise<Set<string>> => new Set((await suppressionsAmong(store, probes)).keys())
