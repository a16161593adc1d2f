import { plainLine } from '../forms/plain-text'

type Said = string | number | null | undefined

/** A vendor's text as a field of ours: there if it says something, else not there at all. */
export function said<Name extends string>(name: Name, text: Said, max = 300): { [key in Name]?: string } {
  const line = typeof text === 'number' ? String(text) : plainLine(text ?? '', max)
  return there(name, line === '' ? undefined : line)
}

export function there<Name extends string, T>(
  name: Name,
  value: T | null | undefined,
): { [key in Name]?: T } {
  return (value === undefined || value === null ? {} : { [name]: value }) as { [key in Name]?: T }
}
