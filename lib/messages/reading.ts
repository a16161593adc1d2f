import { PageReading } from '../domain/page-reading'
import type { PageReport } from '../domain/page-report'
import { settleReading } from '../domain/reading/settle-reading'

const longest = 32_768

/**
 * The border towards the page: what a content script says is size-checked and parsed here, and can describe nothing
 * but the page it stands on.
 */
export function reportFrom(message: unknown): PageReport | undefined {
  let size: number
  try {
    size = JSON.stringify(message ?? null).length
  } catch {
    return undefined
  }
  if (size > longest) return undefined
  const reading = PageReading.safeParse(message)
  return reading.success ? settleReading(reading.data) : undefined
}
