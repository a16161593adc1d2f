import type { PageReading } from '../domain/page-reading'

export const readingLimit = 32_768
const mostRows = 60

/** What does not fit is left out from the end of the lists: a page may hold thousands of rows, a message may not. */
export function fitted(reading: PageReading): PageReading {
  const { rows, companies, ...rest } = reading
  for (let most = mostRows; ; most = Math.floor(most * 0.8)) {
    const fit: PageReading = {
      ...rest,
      ...(rows ? { rows: rows.slice(0, most) } : {}),
      ...(companies ? { companies: companies.slice(0, most) } : {}),
    }
    if (!most || new TextEncoder().encode(JSON.stringify(fit)).length <= readingLimit) return fit
  }
}
