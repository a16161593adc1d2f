/** Invented answers in the shapes that Saber documents. */
export const list = {
  id: 'list-7',
  name: 'Data leaders at Quillmere',
  filters: {
    companyLinkedInUrls: ['https://www.linkedin.com/company/quillmere-labs'],
    jobTitles: ['Head of Data', 'CTO'],
    keywords: 'tides',
    countries: ['NL', 'BE'],
  },
  contactCount: 47,
  createdAt: '2026-11-03T12:00:00Z',
  updatedAt: '2026-11-04T12:00:00Z',
}

export const listPage = { items: [list], total: 3, limit: 20, offset: 0, hasMore: false }

export const contact = {
  id: 'item-1',
  listId: 'list-7',
  baseContactId: 'base-1',
  firstName: 'Nora',
  lastName: 'Vance',
  fullName: 'Nora Vance',
  role: 'Head of Data',
  companyName: 'Quillmere Labs',
  location: 'Utrecht, Netherlands',
  seniority: ['MANAGER'],
  linkedInSalesNavigatorProfileUrl: 'https://www.linkedin.com/sales/lead/ACwAAFa1ceTest',
  createdAt: '2026-11-03T12:00:00Z',
}

export const contactPage = { items: [contact], total: 47, limit: 25, offset: 0, hasMore: true }

export const credits = { remainingCredits: 120 }

export const connectors = {
  connectors: [
    { source: 'hubspotApp', status: 'disconnected' },
    { source: 'salesNavigator', status: 'connected' },
  ],
}

/** The same for every endpoint, as on the vendor's page, about fields that these endpoints do not have. */
export const envelope = {
  error: {
    type: 'VALIDATION',
    code: 'VALIDATION_ERROR',
    message: "validation failed for 'departments': invalid value: Harbour Ops",
    errorCode: 'string',
    errorAction: 'string',
    details: {},
    requestId: '0c2f9c5e-1111-4222-8333-944455556666',
    fields: [{ field: 'domain', message: "'domain' must be a valid hostname" }],
    debug: { cause: 'string' },
  },
}

export const flatRefusal = {
  error: 'BAD_REQUEST',
  message: 'At least one filter (jobTitles, keywords, or countries) is required',
}
