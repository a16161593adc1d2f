import { fieldsOf } from '../errors/error-words'

/**
 * One vendor, three ways of writing a name: `companyDomain`, `predicted_email` beside it, and
 * `lonescale_company_domain` elsewhere. Folded into the first here, so that there is one schema and one mapping.
 * The first of two that fold into one name is kept.
 */
export function inOneCase(entry: unknown): unknown {
  const fields = fieldsOf(entry)
  if (!fields) return entry
  const folded: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(fields)) {
    const plain = name
      .replace(/^lonescale_/, '')
      .replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    folded[plain] ??= value
  }
  return folded
}
