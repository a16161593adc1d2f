import { isPlain, longestCell } from './cell'

const kinds = { never: 0, inside: 1, start: 2 } as const
/** Of no letter behind these is it known without the long way round. */
const looked = 0x250
/** One look for each letter there is, at what the long way round thinks of it. */
const kindOf = new Uint8Array(0x10000)
for (let code = 0; code < looked; code++) {
  const letter = String.fromCharCode(code)
  if (isPlain(letter)) kindOf[code] = kinds.start
  else if (isPlain(`a${letter}`)) kindOf[code] = kinds.inside
}

/** Nothing in it but what makes it a number. */
const number = /^\+\d[\d .()/-]{0,40}[\d)]$/
const apostrophe = 39

/** Nothing was put: this cell needs more than a look. */
export const refused = -1

/** Puts a cell there as it is, and tells where it ends. There has to be room for two bytes a letter. */
export function putPlain(value: string, bytes: Uint8Array, from: number): number {
  const { length } = value
  if (length === 0) return from
  if (length > longestCell || kindOf[value.charCodeAt(0)] !== kinds.start) return refused
  let at = from
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i)
    if (kindOf[code] === kinds.never) return refused
    if (code < 128) bytes[at++] = code
    else {
      bytes[at++] = 0xc0 | (code >> 6)
      bytes[at++] = 0x80 | (code & 0x3f)
    }
  }
  return at
}

/** A plus would be run by a spreadsheet: a number is text. The same as the long way round would make of it. */
export function putNumber(value: string, bytes: Uint8Array, from: number): number {
  if (!number.test(value)) return putPlain(value, bytes, from)
  bytes[from] = apostrophe
  for (let i = 0; i < value.length; i++) bytes[from + 1 + i] = value.charCodeAt(i)
  return from + 1 + value.length
}
