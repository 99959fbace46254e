import { epochOf, type Localized, textIn } from '@shindan/core'
import { words as renderWords, type Style, widthOf, wrap } from '@shindan/core/render'
import { axisLines, keyOf } from './axis.ts'
import { type Moment, momentsOf, type Scene } from './moments.ts'
import { sayMinute } from './say-date.ts'
import { words } from './words.ts'

/** How a time line is set. */
export interface TimeLineOptions {
  /** Columns. */
  readonly width: number
  readonly style?: Pick<Style, 'strong' | 'faint' | 'alarm'>
}

const margin = '  '

const plain = { strong: same, faint: same, alarm: same }

function same(text: string): string {
  return text
}

/** A policy's dates as a person reads them: the phase, all dates on one axis, and below it what each of them is. */
export function timeLine(scene: Scene, { width, style = plain }: TimeLineOptions): string {
  const { lifecycle, answer, now, timeZone, locale } = scene
  const moments = momentsOf(scene)
  const today = `${textIn(words.present, locale)} (${timeZone})`
  const tones = { plain: same, past: style.faint, current: style.strong, alarm: style.alarm }
  const blocks = [
    heading(),
    axisLines({
      spans: moments,
      now: epochOf(now),
      today: textIn(words.present, locale),
      width: width - 2 * margin.length,
      timeZone,
    }).map((line) => margin + line),
    moments.some(({ at, end }) => end > at) ? [`${margin}${textIn(words.lasting, locale)}`] : [],
    rows(),
    nextChange(),
    notes(),
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

  function heading(): string[] {
    const phases = answer.possible.map((id) => textIn(lifecycle.phases[id]?.label, locale) ?? id)
    const phase = phases.join(textIn(words.or, locale))
    return [
      ...wrap(textIn(lifecycle.label, locale), width).map(style.strong),
      ...(phase ? hang(margin, phase).map(style.strong) : []),
      ...answer.missing.flatMap((fact) => hang(margin, textIn(words.decidedBy(labelOf(fact)), locale))),
      `${margin}${style.faint(`(${lifecycle.id})`)}`,
    ]
  }

  function rows(): string[] {
    const past = moments.filter(({ at }) => at <= epochOf(now)).length
    const lines = moments.map((moment, i) => row(keyOf(i), moment))
    lines.splice(past, 0, row('v', { date: sayMinute(now, timeZone, locale), label: today, tone: 'current' }))
    return lines.flat()
  }

  function row(
    key: string,
    { date, label, state, tone, details = [] }: Pick<Moment, 'date' | 'label' | 'tone'> & Partial<Moment>,
  ): string[] {
    const lead = `${margin}${key}${margin}${date}`
    const column = margin.length * 3 + 1 + widthOf(sayMinute(now, timeZone, locale))
    const first = hang(
      lead.padEnd(column - (widthOf(lead) - lead.length)),
      state ? `${label} · ${state}` : label,
    )
    return [...first.map(tones[tone]), ...details.flatMap((detail) => hang(' '.repeat(column), detail))]
  }

  function nextChange(): string[] {
    const { nextChangeAt } = answer
    if (isOver()) return hang('', textIn(words.over, locale))
    if (nextChangeAt === null) return hang('', textIn(whatIsLeft(), locale))
    const [first = '', ...rest] = hang(
      `${textIn(words.nextChange, locale)}  `,
      `${sayMinute(nextChangeAt, timeZone, locale)} (${timeZone})`,
    )
    const label = textIn(words.nextChange, locale)
    return [style.strong(label) + first.slice(label.length), ...rest]
  }

  /** Whether what is still to come are windows alone: of what this is about nothing changes any more. */
  function isOver(): boolean {
    const isLate = answer.deadlines.length > 0 && answer.deadlines.every(({ state }) => state === 'passed')
    return isLate && answer.windows.some(({ from, to }) => [from, to].includes(answer.nextChangeAt ?? ''))
  }

  /** Where something has expired there are no more dates, but something to do. */
  function whatIsLeft(): Localized {
    const passed = answer.deadlines.find(
      ({ id, state }) => state === 'passed' && lifecycle.deadlines[id]?.toDo,
    )
    const toDo = passed && lifecycle.deadlines[passed.id]?.toDo
    return toDo ? words.doNow(toDo) : words.noChange
  }

  function labelOf(fact: string): Localized {
    const event = Object.values(lifecycle.events).find((each) => each.fact === fact)
    return event?.label ?? { ja: fact, en: fact }
  }

  function notes(): string[] {
    const texts = answer.notes.map(({ text }) => textIn(text, locale))
    if (timeZone !== lifecycle.timeZone)
      texts.push(textIn(words.otherZone(lifecycle.timeZone, timeZone), locale))
    if (texts.length === 0) return []
    return [
      style.strong(textIn(renderWords.notes, locale)),
      ...texts.flatMap((text) => hang(`${margin}* `, text)),
    ]
  }

  function hang(lead: string, text: string): string[] {
    const taken = widthOf(lead)
    return wrap(text, width - taken).map((line, i) => (i === 0 ? lead : ' '.repeat(taken)) + line)
  }
}
