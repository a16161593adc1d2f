import type { FileEncoding } from '../../lib/import/encoding'
import type { ImportField } from '../../lib/import/import-fields'
import type { BadReason } from '../../lib/import/read-row'
import { columnName } from '../export/recipe-words'
import { t, type Word } from '../ui/words'

export const fieldName = (field: ImportField): string => columnName(field)

const reasons: Record<BadReason, Word> = {
  'no-name': 'importBadName',
  'bad-profile': 'importBadProfile',
  'bad-email': 'importBadEmail',
  'bad-phone': 'importBadPhone',
  'too-long': 'importBadLong',
  'broken-quotes': 'importBadQuotes',
}
export const reasonText = (reason: BadReason): string => t(reasons[reason])

const encodings: Record<FileEncoding, string> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
}
export const encodingName = (encoding: FileEncoding): string => encodings[encoding]

const separators: Record<string, Word> = {
  ',': 'separatorComma',
  ';': 'separatorSemicolon',
  '\t': 'separatorTab',
}
export const separatorName = (separator: string): string => {
  const word = separators[separator]
  return word ? t(word) : separator
}
