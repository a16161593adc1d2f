import type { ColumnId, ExportFormat, Recipe } from '../domain/recipe'

const usual: readonly ColumnId[] = [
  'fullName',
  'firstName',
  'lastName',
  'title',
  'company',
  'domain',
  'email',
  'emailStatus',
  'phone',
  'phoneStatus',
  'location',
  'country',
  'profileUrl',
  'status',
  'tags',
  'note',
]

/** What is looked at rather than imported: few columns, in the order they are read. */
const short: readonly ColumnId[] = [
  'fullName',
  'title',
  'company',
  'email',
  'emailStatus',
  'phone',
  'phoneStatus',
]

function recipe(
  id: string,
  format: ExportFormat,
  ids: readonly ColumnId[],
  over: Partial<Recipe> = {},
): Recipe {
  return {
    id,
    name: id,
    format,
    // An empty heading is the column's own name in the user's language.
    columns: ids.map((column) => ({ id: column, header: '' })),
    only: 'everyone',
    separator: ',',
    bom: format === 'csv',
    receipts: false,
    plainPhones: false,
    ...over,
  }
}

const machine = (id: string, format: ExportFormat): Recipe => ({
  ...recipe(id, format, usual),
  columns: usual.map((column) => ({ id: column, header: column })),
})

/** An importer maps a column by its heading: these are the names each of them looks for. */
const importer = (
  id: string,
  headings: readonly (readonly [ColumnId, string])[],
  only: Recipe['only'] = 'everyone',
): Recipe => ({
  ...recipe(id, 'csv', []),
  columns: headings.map(([column, header]) => ({ id: column, header })),
  bom: false,
  only,
  plainPhones: true,
})

export const builtInRecipes = [
  recipe('csv', 'csv', usual),
  recipe('xlsx', 'xlsx', usual),
  machine('json', 'json'),
  machine('jsonl', 'jsonl'),
  recipe('vcard', 'vcard', []),
  recipe('tsv', 'tsv', usual),
  recipe('markdown', 'markdown', short),
  recipe('name-email', 'name-email', []),
  recipe('emails', 'emails', []),
  importer('hubspot', [
    ['email', 'Email'],
    ['firstName', 'First Name'],
    ['lastName', 'Last Name'],
    ['title', 'Job Title'],
    ['company', 'Company Name'],
    ['domain', 'Website URL'],
    ['phone', 'Phone Number'],
    ['country', 'Country/Region'],
    ['profileUrl', 'LinkedIn URL'],
    ['emailStatus', 'Email Status'],
    ['phoneStatus', 'Phone Status'],
  ]),
  importer('salesforce', [
    ['firstName', 'First Name'],
    ['lastName', 'Last Name'],
    ['title', 'Title'],
    ['company', 'Company'],
    ['email', 'Email'],
    ['phone', 'Phone'],
    ['domain', 'Website'],
    ['country', 'Country'],
    ['profileUrl', 'LinkedIn Profile'],
    ['emailStatus', 'Email Status'],
    ['phoneStatus', 'Phone Status'],
  ]),
  importer(
    'instantly',
    [
      ['email', 'email'],
      ['firstName', 'first_name'],
      ['lastName', 'last_name'],
      ['company', 'company_name'],
      ['title', 'job_title'],
      ['domain', 'website'],
      ['phone', 'phone'],
      ['location', 'location'],
      ['profileUrl', 'linkedin'],
      ['phoneStatus', 'phone_status'],
    ],
    'verified-email',
  ),
  importer(
    'smartlead',
    [
      ['email', 'email'],
      ['firstName', 'first_name'],
      ['lastName', 'last_name'],
      ['company', 'company_name'],
      ['title', 'job_title'],
      ['domain', 'website'],
      ['phone', 'phone_number'],
      ['location', 'location'],
      ['profileUrl', 'linkedin_profile'],
      ['phoneStatus', 'phone_status'],
    ],
    'verified-email',
  ),
  importer(
    'lemlist',
    [
      ['email', 'email'],
      ['firstName', 'firstName'],
      ['lastName', 'lastName'],
      ['company', 'companyName'],
      ['title', 'jobTitle'],
      ['domain', 'companyDomain'],
      ['phone', 'phone'],
      ['location', 'location'],
      ['profileUrl', 'linkedinUrl'],
      ['phoneStatus', 'phoneStatus'],
    ],
    'verified-email',
  ),
] as const satisfies readonly Recipe[]
