/** One number of a metric, with what tells it from the others. */
export interface Sample {
  readonly labels: { readonly [label: string]: string }
  readonly value: number
}

/** What is measured, under one name. All of it are gauges: a store tells how things stand. */
export interface Metric {
  readonly name: string
  readonly help: string
  readonly samples: readonly Sample[]
}

/**
 * Metrics in the text format of Prometheus, version 0.0.4. Those without a sample are left out, and so is a sample with the
 * labels of one before it: either would make the whole unreadable.
 */
export function exposition(metrics: readonly Metric[]): string {
  return metrics.map(metricText).join('')
}

function metricText({ name, help, samples }: Metric): string {
  const series = new Map<string, number>()
  for (const { labels, value } of samples) {
    const key = name + labelText(labels)
    if (!series.has(key)) series.set(key, value)
  }
  if (series.size === 0) return ''
  const lines = [...series].map(([key, value]) => `${key} ${numberText(value)}`)
  return [`# HELP ${name} ${escaped(help)}`, `# TYPE ${name} gauge`, ...lines, ''].join('\n')
}

function labelText(labels: Sample['labels']): string {
  const pairs = Object.entries(labels).map(
    ([label, value]) => `${label}="${escaped(value).replaceAll('"', '\\"')}"`,
  )
  return pairs.length > 0 ? `{${pairs.join(',')}}` : ''
}

/** The format is UTF-8, which has no halves of surrogate pairs. */
function escaped(text: string): string {
  return (
    text
      // Neither is what a terminal or a page would obey.
      .replace(/[\p{Cs}\p{Cf}]|(?!\n)\p{Cc}/gu, '\ufffd')
      .replaceAll('\\', '\\\\')
      .replaceAll('\n', '\\n')
  )
}

function numberText(value: number): string {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? 'NaN' : value > 0 ? '+Inf' : '-Inf'
}
