import { guarded, type Locale, textIn } from '@shindan/core'
import { actorWords, sayInstant, words } from '@shindan/core/render'
import { attentionGroups } from './attention-groups.ts'
import { chartOf } from './expiry-chart.ts'
import type {
  FleetReport,
  ReportedChange,
  ReportedLifecycle,
  ReportedSoonDeadline,
  ReportedStep,
  ReportedSymptom,
} from './fleet-report.ts'
import { type Markup, markup } from './markup.ts'
import { rowsRead } from './rows-read.ts'
import { type Say, sayIn } from './say.ts'
import { sayDue } from './say-due.ts'
import { sayReasons } from './say-reasons.ts'
import { style, styleHash } from './style.ts'
import { isOfDevices } from './symptoms.ts'
import { dateWord, type reportWords } from './words.ts'
import { spokenIn, writtenIn } from './written-in.ts'

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
  const { finished, timeZone, rejected } = report
  const language = spokenIn(locale)
  const asOf =
    finished === null
      ? say.word('never')
      : say.word('asOf', { when: sayInstant(finished, { locale, timeZone }) })
  return markup`<!doctype html>
<html lang="${language}" dir="${writtenIn(language)}">
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
${quiet(asOf)}
${quiet(rowsRead(report, say))}
${rejected.count > 0 ? warning(say.word('unchecked')) : undefined}
${report.doubtful.map(({ label, count }) => warning(say.word('doubtful', { label: textIn(label, locale), count: say.number(count) })))}
</header>
<main>
${[
  section('attention', say, markup`${attention(report, locale, say)}${replaced(report, say)}`),
  section('changes', say, changes(report, locale, say)),
  section('soon', say, soon(report, locale, say)),
  section('expiries', say, expiries(report, say)),
  section('byPhase', say, phases(report, locale, say)),
  section('rejects', say, rejects(report, locale, say)),
]}</main>
</body>
</html>
`
}

function section(
  word: 'attention' | 'changes' | 'soon' | 'expiries' | 'byPhase' | 'rejects',
  say: Say,
  of: Markup,
): Markup {
  return markup`<section aria-labelledby="${word}">
<h2 id="${word}">${say.word(word)}</h2>
${of}
</section>
`
}

function attention({ attention: symptoms, timeZone }: FleetReport, locale: Locale, say: Say): Markup {
  if (symptoms.length === 0) return markup`<p>${say.word('noAttention')}</p>`
  const cards = (of: readonly ReportedSymptom[]) =>
    of.map((symptom) => symptomCard(symptom, { locale, timeZone }, say))
  return markup`${attentionGroups(symptoms).map(
    ({ title, symptoms: of }) => markup`<h3>${say.word(title)}</h3>${cards(of)}`,
  )}`
}

function replaced({ replaced: { count, devices } }: FleetReport, say: Say): Markup | undefined {
  if (count === 0) return undefined
  return markup`<p>${say.word('replaced', { count: say.number(count) })}</p>
${deviceList(devices, count, say)}`
}

function symptomCard(
  symptom: ReportedSymptom,
  told: { readonly locale: Locale; readonly timeZone: string },
  say: Say,
): Markup {
  const { locale } = told
  const { kind, text, earliest, earliestFrom, why, affects, step, url, count, newCount, devices } = symptom
  const dayZone = symptom.timeZone ?? told.timeZone
  const isWide = affects === 'all-managed-devices'
  const fresh = newCount > 0 ? ` (${say.word('ofWhichNew', { count: say.number(newCount) })})` : ''
  return markup`<article class="card">
<h4>${textIn(text, locale)}</h4>
${earliest && markup`<p>${say.word(dateWord(kind))}: <strong>${sayDue({ at: earliest, from: earliestFrom }, { ...told, dayZone })}</strong></p>`}
${why && quiet(textIn(why, locale))}
${isWide && kind !== 'text' ? warning(textIn(words.allDevices, locale)) : undefined}
${step && stepOf(isWide ? { ...step, affects: 'none' } : step, locale, say)}
${url && markup`<p><a href="${textIn(url, locale)}">${say.word(step && isOfDevices(kind) ? 'allSteps' : 'details')}</a></p>`}
<p>${say.word(isOfDevices(kind) ? 'devices' : 'certificates')}: ${say.number(count)}${fresh}</p>
${deviceList(devices, count, say)}
</article>
`
}

function stepOf(step: ReportedStep, locale: Locale, say: Say): Markup {
  const { do: text, actor, ask, affects, where } = step
  const who = [actor, ask].flatMap((one) => (one ? textIn(actorWords[one], locale) : [])).join(' / ')
  const only = where ? ` (${say.word('where')}: ${textIn(where, locale)})` : ''
  return markup`<p><strong>${say.word('first')}${who && ` (${who})`}:</strong> ${textIn(text, locale)}${only}</p>
${affects === 'all-managed-devices' ? warning(textIn(words.allDevices, locale)) : undefined}`
}

function changes(report: FleetReport, locale: Locale, say: Say): Markup {
  const { appeared, phases: changed, gone } = report.changes
  const fresh = report.attention.filter(({ kind, newCount }) => isOfDevices(kind) && newCount > 0)
  return markup`<p>${say.word('appeared')}: ${say.number(appeared)}</p>
${changed.length === 0 ? markup`<p>${say.word('noChanges')}</p>` : changed.map((change) => changeCard(change, locale, say))}
${gone.length === 0 ? undefined : goneSymptoms(gone, locale, say)}
${fresh.length === 0 ? undefined : freshSymptoms(fresh, locale, say)}`
}

function changeCard(change: ReportedChange, locale: Locale, say: Say): Markup {
  const { lifecycle, from, to, count, devices } = change
  return markup`<article class="card">
<h3>${textIn(lifecycle, locale)}</h3>
<p>${say.word('before')}: ${textIn(from, locale)}<br>${say.word('after')}: <strong>${textIn(to, locale)}</strong></p>
<p>${say.word('certificates')}: ${say.number(count)}</p>
${deviceList(devices, count, say)}
</article>
`
}

function goneSymptoms(gone: FleetReport['changes']['gone'], locale: Locale, say: Say): Markup {
  const cards = gone.map(
    ({ text, count, devices }) => markup`<article class="card">
<h4>${textIn(text, locale)}</h4>
${deviceList(devices, count, say)}
</article>
`,
  )
  return markup`<h3>${say.word('goneSymptoms')}</h3>
${quiet(say.word('maybeSolved'))}
${cards}`
}

function freshSymptoms(fresh: readonly ReportedSymptom[], locale: Locale, say: Say): Markup {
  const items = fresh.map(({ text, newCount }) => {
    const count = `${say.word('devices')}: ${say.number(newCount)}`
    return markup`<li>${textIn(text, locale)} (${count})</li>`
  })
  return markup`<h3>${say.word('newSymptoms')}</h3><ul>${items}</ul>`
}

function soon({ soon: { count, first }, timeZone }: FleetReport, locale: Locale, say: Say): Markup {
  if (count === 0) return markup`<p>${say.word('noSoon')}</p>`
  const more = count - first.length
  return markup`<table>
<thead><tr>${heads(say, 'date', 'device', 'revision', 'lifecycle', 'ofDeadline')}</tr></thead>
<tbody>
${first.map((one) => soonRow(one, { locale, timeZone }, say))}</tbody>
</table>
${more > 0 ? quiet(say.word('moreCertificates', { count: say.number(more) })) : undefined}`
}

function soonRow(
  one: ReportedSoonDeadline,
  told: { readonly locale: Locale; readonly timeZone: string },
  say: Say,
): Markup {
  const { locale } = told
  const { device, name, lifecycle, deadline, dueAt, dueFrom, timeZone: dayZone, affects, isUnseen } = one
  const when = sayDue({ at: dueAt, from: dueFrom }, { ...told, dayZone })
  return markup`<tr><th scope="row">${when}</th><td><bdi>${device}</bdi></td><td><bdi>${textIn(name, locale)}</bdi></td><td>${textIn(lifecycle, locale)}</td><td>${textIn(deadline, locale)}${affects === 'all-managed-devices' ? warning(textIn(words.allDevices, locale)) : undefined}${isUnseen && warning(say.word('unseen'))}</td></tr>
`
}

function expiries(report: FleetReport, say: Say): Markup {
  const { weeks, passed, later, none } = report.expiries
  const counted = (what: string, count: number) =>
    markup`<tr><th scope="row">${what}</th>${numberCell(count, say)}</tr>
`
  return markup`<div class="beside">
${chartOf(report, say)}<table>
<thead><tr>${heads(say, 'week')}${numberHead(say)}</tr></thead>
<tbody>
${counted(say.word('passed'), passed)}${weeks.map(({ from, to, count }) => counted(`${say.day(from)} – ${say.shortDay(to)}`, count))}${counted(say.word('later'), later)}${counted(say.word('none'), none)}</tbody>
</table>
</div>`
}

function phases({ lifecycles }: FleetReport, locale: Locale, say: Say): Markup {
  if (lifecycles.length === 0) return markup`<p>${say.word('noCertificates')}</p>`
  return markup`<table>
<thead><tr>${heads(say, 'lifecycle', 'phase')}${numberHead(say)}</tr></thead>
${lifecycles.map((lifecycle) => phaseRows(lifecycle, locale, say))}</table>`
}

function phaseRows({ label, count, phases: of }: ReportedLifecycle, locale: Locale, say: Say): Markup {
  const head = markup`<th scope="rowgroup" rowspan="${of.length + 1}">${textIn(label, locale)}</th>`
  const rows = [...of.map((phase) => [textIn(phase.label, locale), phase.count] as const)]
  return markup`<tbody>
${[...rows, [say.word('sum'), count] as const].map(
  ([phase, each], i) => markup`<tr>${i === 0 ? head : undefined}<td>${phase}</td>${numberCell(each, say)}</tr>
`,
)}</tbody>
`
}

function rejects(
  { rejected: { count, partly, first, columns } }: FleetReport,
  locale: Locale,
  say: Say,
): Markup {
  if (count + partly === 0) return markup`<p>${say.word('allRead')}</p>`
  const more = count + partly - first.length
  return markup`<table>
<thead><tr>${heads(say, 'line', 'device', 'reason')}</tr></thead>
<tbody>
${first.map(({ line, device, problems }) => rejectRow(line, device, sayReasons(problems, columns, locale)))}</tbody>
</table>
${more > 0 ? quiet(say.word('moreRows', { count: say.number(more) })) : undefined}`
}

function rejectRow(line: number, device: string | undefined, reasons: readonly string[]): Markup {
  const said = reasons.map((reason) => markup`<p>${reason}</p>`)
  return markup`<tr><th scope="row" class="whole">${line}</th><td><bdi>${device}</bdi></td><td>${said}</td></tr>
`
}

function deviceList(devices: readonly string[], count: number, say: Say): Markup {
  const more = count - devices.length
  const items = devices.map((device) => markup`<li><bdi>${device}</bdi></li>`)
  return markup`<ul class="devices">${items}</ul>
${more > 0 ? quiet(say.word('more', { count: say.number(more) })) : undefined}`
}

function heads(say: Say, ...names: readonly (keyof typeof reportWords)[]): readonly Markup[] {
  return names.map((name) => markup`<th scope="col">${say.word(name)}</th>`)
}

function numberHead(say: Say): Markup {
  return markup`<th scope="col" class="number">${say.word('certificates')}</th>`
}

function numberCell(count: number, say: Say): Markup {
  return markup`<td class="number">${say.number(count)}</td>`
}

function quiet(text: string): Markup {
  return markup`<p class="quiet">${text}</p>`
}

function warning(text: string): Markup {
  return markup`<p class="warn">${text}</p>`
}
