import { cleanText } from './cell'

/** Words stay words: no pipe ends a cell, no bracket makes a link or an image, no angle makes markup. */
const cell = (value: string): string =>
  cleanText(value)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim()
    .replace(/[\\|`*_[\]<>~!#]/g, '\\$&')

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |\n`

export const markdownHead = (header: readonly string[]): string =>
  `${line(header)}|${header.map(() => ' --- |').join('')}\n`

export const markdownLines = (rows: readonly (readonly string[])[]): string => rows.map(line).join('')
