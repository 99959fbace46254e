import { guarded, type Locale, tagOf, textIn } from '@shindan/core'
import { actorWords, describeProblem, sayInstant, words } from '@shindan/core/render'
import { chartOf } from './expiry-chart.ts'
import type { FleetReport, ReportedStep, ReportedSymptom } from './fleet-report.ts'
import { type Markup, markup } from './markup.ts'
import { type Say, sayIn } from './say.ts'
import { style, styleHash } from './style.ts'
import { writtenIn } from './written-in.ts'

/**
 * A report as one HTML file without scripts, which loads nothing: for light and dark, desk, telephone and paper. What came
 * from outside cannot become markup.
 */
export const reportHtml = guarded(
  ['report', 'options'],
  'a report and a locale',
  (report: FleetReport, { locale }: { readonly locale: Locale }): string =>
    page(report, locale, sayIn(locale)).markup,
)

function page(report: FleetReport, locale: Locale, say: Say): Markup {
  const { finished, timeZone, rows, rejected } = report
  const asOf =
    finished === null
      ? say.word('never')
      : say.word('asOf', { when: sayInstant(finished, { locale, timeZone }) })
  return markup`<!doctype html>
<html lang="${tagOf(locale)}" dir="${writtenIn(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${{ markup: styleHash }}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${say.word('title')}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<header>
<h1>${say.word('title')}</h1>
<p class="quiet">${asOf}</p>
<p class="quiet">${say.word('rows')}: ${say.number(rows)} / ${say.word('unread')}: ${say.number(rejected.count)}</p>
</header>
<main>
${[
  section('attention', say, attention(report, locale, say)),
  section('changes', say, changes(report, locale, say)),
  section('expiries', say, expiries(report, say)),
  section('byPhase', say, phases(report, locale, say)),
  section('unread', say, rejects(report, locale, say)),
]}</main>
</body>
</html>
`
}

function section(
  word: 'attention' | 'changes' | 'expiries' | 'byPhase' | 'unread',
  say: Say,
  of: Markup,
): Markup {
  return markup`<section aria-labelledby="${word}">
<h2 id="${word}">${say.word(word)}</h2>
${of}</section>
`
}

function attention({ attention: symptoms }: FleetReport, locale: Locale, say: Say): Markup {
  if (symptoms.length === 0)
    return markup`<p>${say.word('noAttention')}</p>
`
  return markup`${(['cause', 'error'] as const).map((kind) => {
    const of = symptoms.filter((symptom) => symptom.kind === kind)
    if (of.length === 0) return undefined
    return markup`<h3>${say.word(kind === 'cause' ? 'causes' : 'errors')}</h3>
${of.map((symptom) => card(symptom, locale, say))}`
  })}`
}

function card(symptom: ReportedSymptom, locale: Locale, say: Say): Markup {
  const { text, why, step, url, count, newCount, devices } = symptom
  return markup`<article class="card">
<h4>${textIn(text, locale)}</h4>
${
  why &&
  markup`<p class="quiet">${textIn(why, locale)}</p>
`
}${step && stepOf(step, locale, say)}${
  url &&
  markup`<p><a href="${textIn(url, locale)}">${say.word(step ? 'allSteps' : 'details')}</a></p>
`
}<p>${say.word('devices')}: ${say.number(count)}${newCount > 0 ? ` (${say.word('ofWhichNew', { count: say.number(newCount) })})` : ''}</p>
${deviceList(devices, count, say)}</article>
`
}

function stepOf(
  { do: text, actor, ask, destructive, affects, where }: ReportedStep,
  locale: Locale,
  say: Say,
): Markup {
  const who = [actor, ask].flatMap((one) => (one ? textIn(actorWords[one], locale) : [])).join(' → ')
  return markup`<p><strong>${say.word('first')}${who && ` (${who})`}:</strong> ${textIn(text, locale)}${where && ` (${say.word('where')}: ${textIn(where, locale)})`}</p>
${
  destructive
    ? markup`<p class="warn">${say.word('readFirst')}</p>
`
    : undefined
}${
  affects === 'all-managed-devices'
    ? markup`<p class="warn">${textIn(words.allDevices, locale)}</p>
`
    : undefined
}`
}

function deviceList(devices: readonly string[], count: number, say: Say): Markup {
  const more = count - devices.length
  return markup`<ul class="devices">${devices.map((device) => markup`<li><bdi>${device}</bdi></li>`)}</ul>
${
  more > 0
    ? markup`<p class="quiet">${say.word('more', { count: say.number(more) })}</p>
`
    : undefined
}`
}

function changes(
  { changes: { appeared, phases: changed }, attention: symptoms }: FleetReport,
  locale: Locale,
  say: Say,
): Markup {
  const fresh = symptoms.filter(({ newCount }) => newCount > 0)
  return markup`<p>${say.word('appeared')}: ${say.number(appeared)}</p>
${
  changed.length === 0
    ? markup`<p>${say.word('noChanges')}</p>
`
    : markup`<table>
<thead><tr><th scope="col">${say.word('lifecycle')}</th><th scope="col">${say.word('before')}</th><th scope="col">${say.word('after')}</th><th scope="col" class="number">${say.word('certificates')}</th><th scope="col">${say.word('examples')}</th></tr></thead>
<tbody>
${changed.map(
  ({
    lifecycle,
    from,
    to,
    count,
    devices,
  }) => markup`<tr><th scope="row">${textIn(lifecycle, locale)}</th><td>${textIn(from, locale)}</td><td>${textIn(to, locale)}</td><td class="number">${say.number(count)}</td><td>${deviceList(devices, count, say)}</td></tr>
`,
)}</tbody>
</table>
`
}${
  fresh.length === 0
    ? undefined
    : markup`<h3>${say.word('newSymptoms')}</h3>
<ul>${fresh.map(
        ({
          text,
          newCount,
        }) => markup`<li>${textIn(text, locale)} (${say.word('devices')}: ${say.number(newCount)})</li>
`,
      )}</ul>
`
}`
}

function expiries(report: FleetReport, say: Say): Markup {
  const { weeks, passed, later, none } = report.expiries
  const others = [
    ['later', later],
    ['passed', passed],
    ['none', none],
  ] as const
  return markup`<div class="beside">
${chartOf(report, say)}<table>
<thead><tr><th scope="col">${say.word('week')}</th><th scope="col" class="number">${say.word('certificates')}</th></tr></thead>
<tbody>
${weeks.map(
  ({
    from,
    to,
    count,
  }) => markup`<tr><th scope="row" class="day">${say.day(from)} – ${say.shortDay(to)}</th><td class="number">${say.number(count)}</td></tr>
`,
)}${others.map(
  ([
    word,
    count,
  ]) => markup`<tr><th scope="row">${say.word(word)}</th><td class="number">${say.number(count)}</td></tr>
`,
)}</tbody>
</table>
</div>
`
}

function phases({ lifecycles }: FleetReport, locale: Locale, say: Say): Markup {
  if (lifecycles.length === 0)
    return markup`<p>${say.word('noCertificates')}</p>
`
  return markup`<table>
<thead><tr><th scope="col">${say.word('lifecycle')}</th><th scope="col">${say.word('phase')}</th><th scope="col" class="number">${say.word('certificates')}</th></tr></thead>
${lifecycles.map(
  ({ label, count, phases: of }) => markup`<tbody>
${of.map(
  (
    phase,
    i,
  ) => markup`<tr>${i === 0 ? markup`<th scope="rowgroup" rowspan="${of.length + 1}">${textIn(label, locale)}</th>` : undefined}<td>${textIn(phase.label, locale)}</td><td class="number">${say.number(phase.count)}</td></tr>
`,
)}<tr><td>${say.word('sum')}</td><td class="number">${say.number(count)}</td></tr>
</tbody>
`,
)}</table>
`
}

function rejects({ rejected: { count, first } }: FleetReport, locale: Locale, say: Say): Markup {
  if (count === 0)
    return markup`<p>${say.word('allRead')}</p>
`
  const more = count - first.length
  return markup`<table>
<thead><tr><th scope="col">${say.word('line')}</th><th scope="col">${say.word('reason')}</th></tr></thead>
<tbody>
${first.map(
  ({
    line,
    problems,
  }) => markup`<tr><th scope="row">${line}</th><td>${problems.map((problem, i) => markup`${i > 0 ? markup`<br>` : undefined}${describeProblem(problem, locale)}`)}</td></tr>
`,
)}</tbody>
</table>
${
  more > 0
    ? markup`<p class="quiet">${say.word('moreRows', { count: say.number(more) })}</p>
`
    : undefined
}`
}
