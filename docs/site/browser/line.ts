import { epochOf, formatInstant, textIn } from '@shindan/core'
import { type Moment, momentsOf, type Scene } from '../../../packages/cli/src/lifecycle/moments.ts'
import { scaleOf } from '../../../packages/cli/src/lifecycle/scale.ts'
import { words as lineWords } from '../../../packages/cli/src/lifecycle/words.ts'
import { startWords } from '../start/words.ts'
import { drawing, element } from './element.ts'

const size = { height: 132, side: 24, axis: 74, radius: 11 }

/** The dates of a lifecycle: its phase, all of them on one line, and a table that says what each is. */
export function drawn(scene: Scene, width: number): readonly Element[] {
  const moments = momentsOf(scene)
  const { lifecycle, answer, locale } = scene
  const phases = answer.possible.map((id) => textIn(lifecycle.phases[id]?.label, locale) ?? id)
  return [
    ...(phases.length > 0
      ? [element('p', {}, element('strong', {}, phases.join(textIn(lineWords.or, locale))))]
      : []),
    ...(moments.length > 0 ? [lineOf(moments, scene, Math.max(width, 300)), tableOf(moments, scene)] : []),
    ...answer.notes.map(({ text }) => element('p', { class: 'muted' }, textIn(text, locale))),
  ]
}

function lineOf(moments: readonly Moment[], { now, timeZone, locale }: Scene, width: number): Element {
  const at = epochOf(now)
  const from = Math.min(at, ...moments.map((one) => one.at))
  const to = Math.max(at, ...moments.map((one) => one.end), from + 1)
  const x = (time: number) => size.side + ((time - from) / (to - from)) * (width - 2 * size.side)
  const places = apart(
    moments.map((one) => x(one.at)),
    width,
  )
  const axis = { x1: size.side, x2: width - size.side, y1: size.axis, y2: size.axis }
  return drawing(
    'svg',
    {
      width,
      height: size.height,
      viewBox: `0 0 ${width} ${size.height}`,
      class: 'line',
      role: 'img',
      'aria-label': textIn(startWords.line, locale),
    },
    drawing('line', { ...axis, class: 'axis' }),
    drawing('line', { ...axis, x2: x(at), class: 'axis past' }),
    ...scaleOf(from, to, Math.floor(width / 90), timeZone).flatMap((tick) => [
      drawing('line', { x1: x(tick.at), x2: x(tick.at), y1: size.axis, y2: size.axis + 9, class: 'axis' }),
      drawing('text', { x: x(tick.at), y: size.axis + 26, 'text-anchor': 'middle' }, tick.label),
    ]),
    ...moments
      .filter((one) => one.end > one.at)
      .map((one) =>
        drawing('rect', {
          x: x(one.at),
          y: size.axis - 5,
          width: Math.max(3, x(one.end) - x(one.at)),
          height: 10,
          class: 'window',
        }),
      ),
    drawing('line', { x1: x(at), x2: x(at), y1: 18, y2: size.axis + 12, class: 'now' }),
    drawing(
      'text',
      { x: x(at), y: size.height - 8, 'text-anchor': anchorAt(x(at), width), class: 'now' },
      `${textIn(lineWords.present, locale)} ${formatInstant(now, timeZone).slice(0, 10)}`,
    ),
    ...moments.flatMap((one, i) => {
      const place = places[i] ?? 0
      return [
        drawing('line', { x1: x(one.at), x2: place, y1: size.axis, y2: 42, class: 'stem' }),
        drawing('circle', { cx: place, cy: 32, r: size.radius, class: one.tone }),
        drawing('text', { x: place, y: 36.5, 'text-anchor': 'middle', class: one.tone }, String(i + 1)),
      ]
    }),
  )
}

function anchorAt(x: number, width: number): string {
  if (x < 60) return 'start'
  return x > width - 60 ? 'end' : 'middle'
}

/** Places in the same order, none on top of another, as near to where they would be as there is room. */
function apart(wanted: readonly number[], width: number): readonly number[] {
  const gap = Math.min(2 * size.radius + 2, (width - 2 * size.side) / Math.max(1, wanted.length - 1))
  const places = [...wanted]
  for (let i = 1; i < places.length; i++) places[i] = Math.max(places[i] ?? 0, (places[i - 1] ?? 0) + gap)
  for (let i = places.length - 1; i >= 0; i--) {
    places[i] = Math.min(places[i] ?? 0, (places[i + 1] ?? width - size.side + gap) - gap)
  }
  return places
}

function tableOf(moments: readonly Moment[], { locale }: Scene): Element {
  const head = [startWords.number, startWords.when, startWords.what, startWords.state]
  const rows = moments.map((one, i) =>
    element(
      'tr',
      { class: one.tone },
      element('td', {}, String(i + 1)),
      element('td', {}, one.date),
      element('td', {}, [one.label, ...one.details].join(locale === 'ja' ? '。' : '. ')),
      element('td', {}, one.state),
    ),
  )
  return element(
    'div',
    { class: 'table', tabindex: '0', role: 'group', 'aria-label': textIn(startWords.dates, locale) },
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element('tr', {}, ...head.map((word) => element('th', { scope: 'col' }, textIn(word, locale)))),
      ),
      element('tbody', {}, ...rows),
    ),
  )
}
