import { guarded, type Locale, textIn } from '@shindan/core'
import { actorWords, inert, sayInstant, visible, words } from '@shindan/core/render'
import { attentionGroups } from './attention-groups.ts'
import type { FleetReport, ReportedStep, ReportedSymptom } from './fleet-report.ts'
import { rowsRead } from './rows-read.ts'
import { type Say, sayIn } from './say.ts'
import { sayDue } from './say-due.ts'
import { sayReasons } from './say-reasons.ts'
import { isOfDevices } from './symptoms.ts'
import { dateWord } from './words.ts'

/**
 * A report as Markdown, for a ticket or a chat. What came from outside cannot become markup, nor call anybody: names of
 * devices are code.
 */
export const reportMarkdown = guarded(
  ['report', 'options'],
  'a report and a locale',
  (report: FleetReport, { locale }: { readonly locale: Locale }): string =>
    `${linesOf(report, locale, sayIn(locale)).join('\n')}\n`,
)

function linesOf(report: FleetReport, locale: Locale, say: Say): readonly string[] {
  const { finished, timeZone, rejected } = report
  const asOf =
    finished === null
      ? say.word('never')
      : say.word('asOf', { when: sayInstant(finished, { locale, timeZone }) })
  return [
    `# ${say.word('title')}`,
    '',
    inert(asOf),
    '',
    rowsRead(report, say),
    ...(rejected.count > 0 ? ['', `**${say.word('unchecked')}**`] : []),
    ...report.doubtful.flatMap(({ label, count }) => [
      '',
      `**${inert(say.word('doubtful', { label: textIn(label, locale), count: say.number(count) }))}**`,
    ]),
    '',
    `## ${say.word('attention')}`,
    ...attention(report, locale, say),
    ...replaced(report, say),
    '',
    `## ${say.word('changes')}`,
    ...changes(report, locale, say),
    '',
    `## ${say.word('soon')}`,
    ...soon(report, locale, say),
    '',
    `## ${say.word('expiries')}`,
    ...expiries(report, say),
    '',
    `## ${say.word('byPhase')}`,
    ...phases(report, locale, say),
    '',
    `## ${say.word('rejects')}`,
    ...rejects(report, locale, say),
  ]
}

function attention(
  { attention: symptoms, timeZone }: FleetReport,
  locale: Locale,
  say: Say,
): readonly string[] {
  if (symptoms.length === 0) return ['', say.word('noAttention')]
  return attentionGroups(symptoms).flatMap(({ title, symptoms: of }) => [
    '',
    `### ${say.word(title)}`,
    ...of.flatMap((symptom) => symptomLines(symptom, { locale, timeZone }, say)),
  ])
}

function replaced({ replaced: { count, devices } }: FleetReport, say: Say): readonly string[] {
  if (count === 0) return []
  return ['', say.word('replaced', { count: say.number(count) }), '', deviceLine(devices, count, say)]
}

function symptomLines(
  symptom: ReportedSymptom,
  told: { readonly locale: Locale; readonly timeZone: string },
  say: Say,
): readonly string[] {
  const { locale } = told
  const { kind, text, earliest, earliestFrom, why, affects, step, url, count, newCount, devices } = symptom
  const dayZone = symptom.timeZone ?? told.timeZone
  const isWide = affects === 'all-managed-devices'
  const fresh = newCount > 0 ? ` (${say.word('ofWhichNew', { count: say.number(newCount) })})` : ''
  return [
    '',
    `#### ${inert(textIn(text, locale))}`,
    ...(earliest
      ? [
          '',
          `${say.word(dateWord(kind))}: **${inert(sayDue({ at: earliest, from: earliestFrom }, { ...told, dayZone }))}**`,
        ]
      : []),
    ...(why ? ['', inert(textIn(why, locale))] : []),
    ...(isWide && kind !== 'text' ? ['', `**${textIn(words.allDevices, locale)}**`] : []),
    ...(step ? stepLines(isWide ? { ...step, affects: 'none' } : step, locale, say) : []),
    ...(url
      ? ['', `${say.word(step && isOfDevices(kind) ? 'allSteps' : 'details')}: <${textIn(url, locale)}>`]
      : []),
    '',
    `${say.word(isOfDevices(kind) ? 'devices' : 'certificates')}: ${say.number(count)}${fresh}`,
    '',
    deviceLine(devices, count, say),
  ]
}

function stepLines(step: ReportedStep, locale: Locale, say: Say): readonly string[] {
  const { do: text, actor, ask, affects, where } = step
  const who = [actor, ask].flatMap((one) => (one ? textIn(actorWords[one], locale) : [])).join(' / ')
  const only = where ? ` (${say.word('where')}: ${inert(textIn(where, locale))})` : ''
  return [
    '',
    `**${say.word('first')}${who && ` (${who})`}:** ${inert(textIn(text, locale))}${only}`,
    ...(affects === 'all-managed-devices' ? ['', `**${textIn(words.allDevices, locale)}**`] : []),
  ]
}

function changes(report: FleetReport, locale: Locale, say: Say): readonly string[] {
  const { appeared, phases: changed, gone } = report.changes
  const fresh = report.attention.filter(({ kind, newCount }) => isOfDevices(kind) && newCount > 0)
  return [
    '',
    `${say.word('appeared')}: ${say.number(appeared)}`,
    '',
    ...(changed.length === 0
      ? [say.word('noChanges')]
      : table(
          [
            say.word('lifecycle'),
            say.word('before'),
            say.word('after'),
            say.word('certificates'),
            say.word('examples'),
          ],
          changed.map(({ lifecycle, from, to, count, devices }) => [
            ...[lifecycle, from, to].map((label) => inert(textIn(label, locale))),
            say.number(count),
            inCell(deviceLine(devices, count, say)),
          ]),
        )),
    ...(gone.length === 0
      ? []
      : [
          '',
          `### ${say.word('goneSymptoms')}`,
          '',
          say.word('maybeSolved'),
          '',
          ...gone.map(
            ({ text, count, devices }) =>
              `- ${inert(textIn(text, locale))} (${deviceLine(devices, count, say)})`,
          ),
        ]),
    ...(fresh.length === 0
      ? []
      : [
          '',
          `### ${say.word('newSymptoms')}`,
          '',
          ...fresh.map(
            ({ text, newCount }) =>
              `- ${inert(textIn(text, locale))} (${say.word('devices')}: ${say.number(newCount)})`,
          ),
        ]),
  ]
}

function soon(
  { soon: { count, first }, timeZone }: FleetReport,
  locale: Locale,
  say: Say,
): readonly string[] {
  if (count === 0) return ['', say.word('noSoon')]
  const more = count - first.length
  const heads = ['date', 'device', 'revision', 'lifecycle', 'ofDeadline'] as const
  const wide = inert(textIn(words.allDevices, locale))
  return [
    '',
    ...table(
      heads.map((word) => say.word(word)),
      first.map(
        ({ device, name, lifecycle, deadline, dueAt, dueFrom, timeZone: dayZone, affects, isUnseen }) => [
          inert(sayDue({ at: dueAt, from: dueFrom }, { locale, timeZone, dayZone })),
          inCell(code(device)),
          inCell(code(textIn(name, locale))),
          inert(textIn(lifecycle, locale)),
          [
            inert(textIn(deadline, locale)),
            ...(affects === 'all-managed-devices' ? [`(**${wide}**)`] : []),
            ...(isUnseen ? [`(**${inert(say.word('unseen'))}**)`] : []),
          ].join(' '),
        ],
      ),
    ),
    ...(more > 0 ? ['', say.word('moreCertificates', { count: say.number(more) })] : []),
  ]
}

function expiries({ expiries: { weeks, passed, later, none } }: FleetReport, say: Say): readonly string[] {
  return [
    '',
    ...table(
      [say.word('week'), say.word('certificates')],
      [
        [say.word('passed'), say.number(passed)],
        ...weeks.map(({ from, to, count }) => [`${say.day(from)} – ${say.shortDay(to)}`, say.number(count)]),
        [say.word('later'), say.number(later)],
        [say.word('none'), say.number(none)],
      ],
    ),
  ]
}

function phases({ lifecycles }: FleetReport, locale: Locale, say: Say): readonly string[] {
  if (lifecycles.length === 0) return ['', say.word('noCertificates')]
  return [
    '',
    ...table(
      [say.word('lifecycle'), say.word('phase'), say.word('certificates')],
      lifecycles.flatMap(({ label, count, phases: of }) => [
        ...of.map((phase) => [
          inert(textIn(label, locale)),
          inert(textIn(phase.label, locale)),
          say.number(phase.count),
        ]),
        [inert(textIn(label, locale)), say.word('sum'), say.number(count)],
      ]),
    ),
  ]
}

function rejects(
  { rejected: { count, partly, first, columns } }: FleetReport,
  locale: Locale,
  say: Say,
): readonly string[] {
  if (count + partly === 0) return ['', say.word('allRead')]
  const more = count + partly - first.length
  return [
    '',
    ...table(
      [say.word('line'), say.word('device'), say.word('reason')],
      first.map(({ line, device = '', problems }) => [
        String(line),
        device && inCell(code(device)),
        inCell(sayReasons(problems, columns, locale).map(code).join('<br>')),
      ]),
    ),
    ...(more > 0 ? ['', say.word('moreRows', { count: say.number(more) })] : []),
  ]
}

function deviceLine(devices: readonly string[], count: number, say: Say): string {
  const more = count - devices.length
  const rest = more > 0 ? [say.word('more', { count: say.number(more) })] : []
  return say.list([...devices.map(code), ...rest])
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`)
}

/** Text in which nothing at all is markup, a link or a name that is called: between more backticks than it has in a row. */
function code(text: string): string {
  const shown = visible(text).replace(/\p{Cs}/gu, '\ufffd')
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence} ${shown} ${fence}`
}

/** A table ends its cells also within code. */
function inCell(text: string): string {
  return text.replaceAll('|', '\\|')
}
