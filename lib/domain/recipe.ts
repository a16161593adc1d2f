import * as z from 'zod/mini'

/** How people leave: which format, which columns under which names, and whom it leaves out. */
export const exportFormats = [
  'csv',
  'tsv',
  'xlsx',
  'json',
  'jsonl',
  'vcard',
  'markdown',
  'name-email',
  'emails',
] as const
export type ExportFormat = (typeof exportFormats)[number]

export const columnIds = [
  'fullName',
  'firstName',
  'lastName',
  'title',
  'company',
  'domain',
  'email',
  'emailStatus',
  'emailSource',
  'emailDate',
  'phone',
  'phoneType',
  'phoneStatus',
  'phoneSource',
  'phoneDate',
  'profileUrl',
  'location',
  'country',
  'seniority',
  'department',
  'headline',
  'status',
  'tags',
  'note',
] as const
export type ColumnId = (typeof columnIds)[number]

export const recipeFilters = ['everyone', 'with-email', 'verified-email', 'with-phone'] as const
export type RecipeFilter = (typeof recipeFilters)[number]

export const RecipeColumn = z.object({
  id: z.enum(columnIds),
  header: z.string().check(z.maxLength(120)),
})
export type RecipeColumn = z.infer<typeof RecipeColumn>

export const Recipe = z.object({
  id: z.string(),
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  format: z.enum(exportFormats),
  columns: z.array(RecipeColumn).check(z.maxLength(60)),
  only: z.enum(recipeFilters),
  separator: z.enum([',', ';', '\t']),
  /** Excel reads UTF-8 only behind a byte order mark. */
  bom: z.boolean(),
  /** Source, status and date beside each address and number. */
  receipts: z.boolean(),
  /** For importers: `+` and digits, which no spreadsheet computes, instead of text behind an apostrophe. */
  plainPhones: z.boolean(),
})
export type Recipe = z.infer<typeof Recipe>
