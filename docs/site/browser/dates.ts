import {
  type AnyLifecycle,
  dayIn,
  evaluateLifecycle,
  instantAt,
  textIn,
  type WrittenLocale,
} from '@shindan/core'
import { describeProblem } from '@shindan/core/render'
import { plugins } from '../catalog.ts'
import { startWords } from '../start/words.ts'
import { element } from './element.ts'
import { drawn } from './line.ts'

const lifecycles = new Map(plugins.flatMap((plugin) => plugin.lifecycles).map((one) => [one.id, one]))

/** Fields for the events of the lifecycle that is chosen, and its dates as soon as one is given. */
export function showDates(locale: WrittenLocale): void {
  const policy = document.querySelector<HTMLSelectElement>('#policy')
  const fields = document.querySelector<HTMLElement>('#events')
  const line = document.querySelector<HTMLElement>('#line')
  if (!policy || !fields || !line) return
  const choose = () => {
    const lifecycle = lifecycles.get(policy.value)
    if (!lifecycle) return
    fields.replaceChildren(...fieldsOf(lifecycle, locale))
    show()
  }
  const show = () => {
    const lifecycle = lifecycles.get(policy.value)
    if (lifecycle) line.replaceChildren(...answered(lifecycle, fields, locale))
  }
  const follow = () => {
    const [, id = ''] = /^#dates=(.+)$/.exec(location.hash) ?? []
    const asked = decodeURIComponent(id)
    if (!lifecycles.has(asked)) return
    policy.value = asked
    choose()
    document.querySelector('#dates')?.scrollIntoView()
    policy.focus({ preventScroll: true })
  }
  policy.addEventListener('change', choose)
  fields.addEventListener('input', show)
  policy.form?.addEventListener('submit', (event) => event.preventDefault())
  addEventListener('hashchange', follow)
  choose()
  follow()
}

function fieldsOf({ events, timeZone }: AnyLifecycle, locale: WrittenLocale): readonly HTMLElement[] {
  const today = dayIn(timeZone, instantAt(Date.now()))
  return [
    ...Object.entries(events).map(([name, event]) =>
      group(name, textIn(event.label, locale), '', true, locale),
    ),
    group('now', startWords.now[locale], today, false, locale),
  ]
}

function group(
  name: string,
  label: string,
  day: string,
  takesTime: boolean,
  locale: WrittenLocale,
): HTMLElement {
  const set = element('fieldset', {}, element('legend', {}, label))
  const date = element('input', {
    type: 'date',
    id: `${name}-day`,
    name: `${name}-day`,
    value: day,
    min: '1970-01-01',
    max: '9999-12-31',
  })
  set.append(element('label', { for: `${name}-day` }, startWords.date[locale]), date)
  if (takesTime) {
    const time = element('input', { type: 'time', id: `${name}-time`, name: `${name}-time` })
    set.append(element('label', { for: `${name}-time` }, startWords.time[locale]), time)
  }
  return set
}

function answered(lifecycle: AnyLifecycle, fields: HTMLElement, locale: WrittenLocale): readonly Element[] {
  const given = (name: string) => {
    const value = (part: string) =>
      fields.querySelector<HTMLInputElement>(`[name="${name}-${part}"]`)?.value ?? ''
    const [day, time] = [value('day'), value('time')]
    return day === '' ? undefined : time === '' ? day : `${day}T${time}`
  }
  const events = Object.fromEntries(
    Object.keys(lifecycle.events).flatMap((name) => {
      const time = given(name)
      return time === undefined ? [] : [[name, time] as const]
    }),
  )
  const { timeZone } = lifecycle
  const today = dayIn(timeZone, instantAt(Date.now()))
  const day = given('now') ?? today
  const clock = new Date().toISOString()
  const now = day === today ? clock : `${day}T12:00:00Z`
  const isMissing = Object.entries(lifecycle.events).some(([name, { required }]) => required && !events[name])
  if (isMissing || (Object.keys(events).length === 0 && Object.keys(lifecycle.events).length > 0)) {
    return [element('p', { class: 'muted' }, startWords.enterDates[locale])]
  }
  return evaluateLifecycle(lifecycle, events, { now, timeZone }).match(
    (answer) => drawn({ lifecycle, events, answer, now, timeZone, locale }, fields.clientWidth),
    (problems) => [
      element('p', { class: 'warning' }, startWords.notReadable[locale]),
      element('ul', {}, ...problems.map((problem) => element('li', {}, describeProblem(problem, locale)))),
    ],
  )
}
