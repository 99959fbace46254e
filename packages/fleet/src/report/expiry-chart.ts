import { guarded, type Locale } from '@shindan/core'
import { scaleBand, scaleLinear } from 'd3-scale'
import type { FleetReport } from './fleet-report.ts'
import { type Markup, markup } from './markup.ts'
import { type Say, sayIn } from './say.ts'

const [width, row, top, labels, numbers] = [360, 22, 20, 68, 44]

/**
 * Certificates by the week of their deadline, as an SVG with a title and a description: bars from the left, one a week, with
 * their numbers. Its text has the colour of the text around it.
 */
export const expiryChart = guarded(
  ['report', 'options'],
  'a report and a locale',
  (report: FleetReport, { locale }: { readonly locale: Locale }): string =>
    chartOf(report, sayIn(locale)).markup,
)

/** The same, for a page that it is a part of. */
export function chartOf({ expiries: { weeks } }: FleetReport, say: Say): Markup {
  const most = weeks.reduce((one, other) => (other.count > one.count ? other : one), {
    from: '',
    count: 0,
  })
  const height = top + weeks.length * row
  const across = scaleLinear([0, Math.max(1, most.count)], [labels, width - numbers]).nice(4)
  const down = scaleBand(
    weeks.map(({ from }) => from),
    [top, height],
  ).padding(0.25)
  const ticks = across.ticks(4).filter(Number.isInteger)
  const description =
    most.count > 0
      ? say.word('chart', { week: say.day(most.from), count: say.number(most.count) })
      : say.word('emptyChart')
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="chart" direction="ltr" role="img" aria-labelledby="expiries-title expiries-text" viewBox="0 0 ${width} ${height}" font-family="system-ui, sans-serif" font-size="12" fill="currentColor">
<title id="expiries-title">${say.word('expiries')}</title>
<desc id="expiries-text">${description}</desc>
${ticks.map(
  (
    tick,
  ) => markup`<g transform="translate(${across(tick)},0)"><line y1="${top}" y2="${height}" stroke="currentColor" stroke-opacity="0.2"/><text y="${top - 6}" text-anchor="middle" fill-opacity="0.75">${say.number(tick)}</text></g>
`,
)}${weeks.map(({ from, count }) => {
  const y = down(from) ?? top
  const middle = y + down.bandwidth() / 2
  return markup`<text x="${labels - 8}" y="${middle}" text-anchor="end" dominant-baseline="central">${say.shortDay(from)}</text><rect class="bar" x="${labels}" y="${y}" width="${across(count) - labels}" height="${down.bandwidth()}" fill="#2563a8"/><text x="${across(count) + 5}" y="${middle}" dominant-baseline="central">${say.number(count)}</text>
`
})}</svg>
`
}
