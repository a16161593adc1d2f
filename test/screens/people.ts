/** Rows as the store keeps them, about the people whom the demo LinkedIn shows. */
export const day = 86_400_000
export const today = () => Date.now()

interface Named {
  readonly id: string
  readonly fullName: string
}

export const person = ({ id, fullName }: Named, more: object = {}): object => {
  const [firstName = '', ...rest] = fullName.split(' ')
  const at = today() - 3 * day
  return {
    id,
    keys: [`in:${id}`],
    fullName,
    firstName,
    lastName: rest.join(' '),
    sources: { fullName: { from: 'page title', at, confidence: 'high' } },
    status: 'new',
    tags: [],
    createdAt: at,
    updatedAt: at,
    profileUrl: `https://www.linkedin.com/in/${id}/`,
    ...more,
  }
}

export const quillmere = {
  company: 'Quillmere Labs',
  companyId: 'quillmere',
  domain: 'quillmere.example',
  location: 'Utrecht, Netherlands',
  country: 'NL',
}

export const quillmereLabs = {
  id: 'quillmere',
  keys: ['co:quillmere-labs', 'cn:90000001', 'dom:quillmere.example'],
  name: 'Quillmere Labs',
  slug: 'quillmere-labs',
  number: '90000001',
  kind: 'company',
  domain: 'quillmere.example',
  domainConfidence: 'high',
  industry: 'Software Development',
  size: '11-50',
  location: 'Utrecht, Utrecht',
  updatedAt: 1,
}

export const nora = { id: 'nora-vance-0a1b2c3d', fullName: 'Nora Vance' }

export const head = { title: 'Head of Data', seniority: 'head', ...quillmere }

interface Said {
  readonly field?: 'email' | 'phone'
  readonly value: string
  readonly status: string
  readonly vendor?: string
  readonly provider?: string
  readonly credits?: number
  readonly ageDays?: number
  readonly more?: object
}

export const finding = (personId: string, said: Said): object => {
  const { field = 'email', value, status, vendor = 'lonescale', provider, credits = 1, ageDays = 3 } = said
  return {
    id: `${personId} ${value}`,
    personId,
    field,
    value,
    status,
    receipt: {
      vendor,
      operation: `${vendor}.enrich`,
      at: today() - ageDays * day,
      ...(provider ? { provider } : {}),
      confidence: status === 'verified' ? 0.98 : 0.6,
      cost: { credits, basis: vendor === 'lonescale' ? 'assumed' : 'documented' },
    },
    ...said.more,
  }
}

/** What was asked and has ended. */
export const endedJob = (personId: string, more: object): object => ({
  id: `job ${personId} ${JSON.stringify(more).length}`,
  kind: 'find',
  vendor: 'lonescale',
  operation: 'lonescale.enrich',
  field: 'email',
  personId,
  lane: 'click',
  groupId: `group ${personId}`,
  intentId: `intent ${personId}`,
  state: 'done',
  attempt: 1,
  plannedAt: today() - 60_000,
  sentAt: today() - 59_000,
  endedAt: today() - 55_000,
  price: { credits: 1, basis: 'assumed' },
  cost: { credits: 1, basis: 'assumed' },
  rest: [],
  stopAt: 'verified',
  ...more,
})
