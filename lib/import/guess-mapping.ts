import { folded } from '../domain/same-person'
import { type ImportField, importFields, type Mapping } from './import-fields'

/** What columns are called in the files people have, in English and German. */
const names: Record<ImportField, string> = {
  fullName:
    'name|full name|fullname|contact|contact name|person|lead|lead name|prospect|vollstandiger name|ansprechpartner|kontakt|kontaktname|vor und nachname|vorname nachname',
  firstName: 'first name|firstname|first|given name|forename|vorname|rufname',
  lastName: 'last name|lastname|last|surname|family name|nachname|familienname|zuname',
  title:
    'title|job title|jobtitle|position|role|job|occupation|current title|headline|titel|funktion|rolle|beruf|berufsbezeichnung|jobtitel|stellung|stelle',
  company:
    'company|company name|companyname|organization|organisation|organization name|account|account name|employer|current company|firma|unternehmen|firmenname|unternehmensname|arbeitgeber|gesellschaft',
  domain:
    'domain|company domain|companydomain|website|company website|website url|web|site|homepage|webseite|internetseite|firmenwebsite|company domain name|url',
  email:
    'email|e mail|mail|email address|e mail address|emailaddress|work email|business email|email 1|e mail adresse|emailadresse|mailadresse|e mail geschaftlich|geschaftliche e mail',
  emailStatus: 'email status|emailstatus|email verification|verification|e mail status|email validity',
  phone:
    'phone|phone number|phonenumber|mobile|mobile phone|telephone|tel|direct dial|cell|cell phone|work phone|telefon|telefonnummer|rufnummer|handy|mobil|mobilnummer|mobiltelefon|durchwahl|telefon geschaftlich',
  profileUrl:
    'linkedin|linkedin url|linkedinurl|linkedin profile|linkedin profil|linkedin profile url|person linkedin url|profile|profile url|profil|profil url|li url|linkedin link|linkedinprofile',
  location: 'location|city|place|address|ort|stadt|standort|wohnort|person location',
  country: 'country|country region|country code|land|nation|landercode|staat',
  seniority: 'seniority|level|management level|ebene|hierarchieebene|seniority level',
  tags: 'tags|tag|labels|label|schlagworter|schlagworte|kategorien',
  note: 'note|notes|comment|comments|description|notiz|notizen|bemerkung|bemerkungen|kommentar|anmerkung',
}

const byName = new Map(
  importFields.flatMap((field) =>
    names[field].split('|').map((name): [string, ImportField] => [name, field]),
  ),
)

const fieldOfHeading = (heading: string): ImportField | undefined =>
  byName.get(folded(heading.replace(/([a-z])([A-Z])/g, '$1 $2'))) ?? byName.get(folded(heading))

const looks: readonly { readonly field: ImportField; readonly shape: RegExp }[] = [
  { field: 'profileUrl', shape: /linkedin\.com\/(?:in|pub|sales\/lead)\//i },
  { field: 'email', shape: /^[^\s@]+@[^\s@]+\.[^\s@]+$/ },
  { field: 'phone', shape: /^['+(]?[\d][\d\s()./-]{6,}$/ },
  { field: 'domain', shape: /^(?:https?:\/\/)?(?:[\w-]+\.)+[a-z]{2,}\/?$/i },
]

const columnOf = (rows: readonly (readonly string[])[], at: number): string[] =>
  rows.map((cells) => cells[at]?.trim() ?? '').filter(Boolean)

const fieldOfCells = (cells: readonly string[]): ImportField | undefined =>
  cells.length === 0
    ? undefined
    : looks.find(({ shape }) => cells.filter((cell) => shape.test(cell)).length > cells.length / 2)?.field

/** A first row that holds an address or a profile is somebody, not a heading. */
export const looksLikeHeading = (first: readonly string[]): boolean =>
  first.some((cell) => fieldOfHeading(cell) !== undefined) &&
  !first.some((cell) => looks.slice(0, 2).some(({ shape }) => shape.test(cell.trim())))

/** A first word on which column is which, by its heading, then by what stands in it; the user has the last one. */
export function guessMapping(
  heading: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
): Mapping {
  const width = Math.max(heading?.length ?? 0, ...rows.map(({ length }) => length))
  const taken = new Set<ImportField>()
  const once = (field: ImportField | undefined): ImportField | undefined => {
    if (!field || taken.has(field)) return undefined
    taken.add(field)
    return field
  }
  const mapping = Array.from({ length: width }, (_, at) => once(heading && fieldOfHeading(heading[at] ?? '')))
  // "Vorname, Name": beside a first name the other one is the last.
  const loneName = mapping.indexOf('fullName')
  if (loneName >= 0 && taken.has('firstName') && !taken.has('lastName')) {
    mapping[loneName] = 'lastName'
    taken.delete('fullName')
    taken.add('lastName')
  }
  return mapping.map((field, at) => field ?? once(fieldOfCells(columnOf(rows, at))))
}
