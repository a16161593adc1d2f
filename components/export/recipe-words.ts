import type { ColumnId, ExportFormat, Recipe, RecipeFilter } from '../../lib/domain/recipe'
import { t, type Word } from '../ui/words'

const columnWords: Record<ColumnId, Word> = {
  fullName: 'columnFullName',
  firstName: 'columnFirstName',
  lastName: 'columnLastName',
  title: 'columnTitle',
  company: 'columnCompany',
  domain: 'columnDomain',
  email: 'columnEmail',
  emailStatus: 'columnEmailStatus',
  emailSource: 'columnEmailSource',
  emailDate: 'columnEmailDate',
  phone: 'columnPhone',
  phoneType: 'columnPhoneType',
  phoneStatus: 'columnPhoneStatus',
  phoneSource: 'columnPhoneSource',
  phoneDate: 'columnPhoneDate',
  profileUrl: 'columnProfileUrl',
  location: 'columnLocation',
  country: 'columnCountry',
  seniority: 'columnSeniority',
  department: 'columnDepartment',
  headline: 'columnHeadline',
  status: 'columnStatus',
  tags: 'columnTags',
  note: 'columnNote',
}
export const columnName = (id: ColumnId): string => t(columnWords[id])

const formatWords: Record<ExportFormat, Word> = {
  csv: 'formatCsv',
  tsv: 'formatTsv',
  xlsx: 'formatXlsx',
  json: 'formatJson',
  jsonl: 'formatJsonl',
  vcard: 'formatVcard',
  markdown: 'formatMarkdown',
  'name-email': 'formatNameEmail',
  emails: 'formatEmails',
}
export const formatName = (format: ExportFormat): string => t(formatWords[format])

const filterWords: Record<RecipeFilter, Word> = {
  everyone: 'filterEveryone',
  'with-email': 'filterWithEmail',
  'verified-email': 'filterVerifiedEmail',
  'with-phone': 'filterWithPhone',
}
export const filterName = (filter: RecipeFilter): string => t(filterWords[filter])

/** Names of products are the same in every language. */
const products: Record<string, string> = {
  hubspot: 'HubSpot',
  salesforce: 'Salesforce',
  instantly: 'Instantly',
  smartlead: 'Smartlead',
  lemlist: 'Lemlist',
}

export const recipeName = (recipe: Recipe): string => {
  if (recipe.name !== recipe.id) return recipe.name
  return products[recipe.id] ?? formatName(recipe.format)
}
