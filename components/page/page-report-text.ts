import type { PageReport } from '../../lib/domain/page-report'

/**
 * What a bug report needs to know about a page: names of rules, fields and counts. No address, no name, no text of the
 * page; whoever reads it cannot tell whose page it was.
 */
export function pageReportText({ state, subject, rows, health }: PageReport, version: string): string {
  const { reader = 'none', agree, disagree, missing, counters } = health
  const fields = Object.entries(subject?.facts ?? {}).map(
    ([field, { source, confidence }]) => `${field} (${source}, ${confidence})`,
  )
  const list = (values: readonly string[]) => values.join(', ') || '-'
  return [
    `Leadlight ${version}, page report without personal data`,
    `state: ${state}`,
    `reader: ${reader}`,
    `about: ${subject?.kind ?? '-'}`,
    `fields: ${list(fields)}`,
    `missing: ${list(missing)}`,
    `agree: ${list(agree)}`,
    `disagree: ${list(disagree)}`,
    `rows read: ${rows?.length ?? 0}`,
    `counters: ${list(Object.entries(counters).map(([name, value]) => `${name}=${value}`))}`,
  ].join('\n')
}
