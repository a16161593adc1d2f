type Labels = Record<string, string | number>

const help = {
  requests_total: 'Requests answered.',
  deliveries_total: 'Bodies posted by senders, by what became of them.',
  request_seconds: 'Time to answer, long polls aside.',
  waiting_items: 'Items nobody has acknowledged yet.',
  waiting_bytes: 'Their size, sealed.',
  slots: 'Slots not yet forgotten.',
  long_polls: 'Readers waiting for an item.',
  start_time_seconds: 'When this process started.',
  resident_memory_bytes: 'Memory held by this process.',
} as const
type Name = keyof typeof help

const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10]

/** Numbers in the text format of Prometheus. Labels come from closed sets only, so nothing can grow without end. */
export function createMetrics() {
  const counters = new Map<string, number>()
  const counts = buckets.map(() => 0)
  let total = 0
  let sum = 0

  return {
    count(name: 'requests_total' | 'deliveries_total', labels: Labels): void {
      const series = seriesOf(name, labels)
      counters.set(series, (counters.get(series) ?? 0) + 1)
    },
    observe(seconds: number): void {
      total += 1
      sum += seconds
      for (const [at, limit] of buckets.entries()) if (seconds <= limit) counts[at] = (counts[at] ?? 0) + 1
    },
    render(gauges: Partial<Record<Name, number>>): string {
      const lines: string[] = []
      for (const name of ['requests_total', 'deliveries_total'] as const) {
        lines.push(...head(name, 'counter'))
        for (const [series, value] of counters) {
          if (series.startsWith(seriesOf(name, {}))) lines.push(`${series} ${value}`)
        }
      }
      lines.push(...head('request_seconds', 'histogram'))
      for (const [at, limit] of buckets.entries()) {
        lines.push(`${seriesOf('request_seconds_bucket', { le: limit })} ${counts[at]}`)
      }
      lines.push(`${seriesOf('request_seconds_bucket', { le: '+Inf' })} ${total}`)
      lines.push(
        `${seriesOf('request_seconds_sum', {})} ${sum}`,
        `${seriesOf('request_seconds_count', {})} ${total}`,
      )
      for (const [name, value] of Object.entries(gauges)) {
        lines.push(...head(name as Name, 'gauge'), `${seriesOf(name, {})} ${value}`)
      }
      return `${lines.join('\n')}\n`
    },
  }
}

export type Metrics = ReturnType<typeof createMetrics>

function seriesOf(name: string, labels: Labels): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${value}"`)
  return `leadlight_inbox_${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''}`
}

function head(name: Name, type: string): string[] {
  return [`# HELP ${seriesOf(name, {})} ${help[name]}`, `# TYPE ${seriesOf(name, {})} ${type}`]
}
