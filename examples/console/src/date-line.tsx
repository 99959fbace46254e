import type { PresentedLifecycle } from '@shindan/core'
import { type Certificate, useFleet } from './fleet.ts'
import { useDates, useSay } from './language.ts'
import { lifecycles } from './lifecycles.ts'
import { labelOf, toneOf, useDatesOf } from './phase.tsx'
import { words } from './words.ts'

interface Mark {
  /** A day, or an instant. */
  readonly at: string
  readonly label: string
  readonly kind: 'event' | 'reminder' | 'window' | 'deadline' | 'today'
}

/** The dates of a certificate on a line, from the first to the last, with today among them. */
export function DateLine({ certificate }: { readonly certificate: Certificate }) {
  const { today } = useFleet()
  const answer = useDatesOf(certificate)
  const say = useSay()
  const { day, time } = useDates()
  if (!answer) return null
  const events = eventsOf(certificate).map(({ label, ...event }) => ({ ...event, label: say(label) }))
  const marks = marksOf(answer, [...events, { at: today, label: say(words.today), kind: 'today' }])
  const { from, to } = spanOf(marks)
  const placeOf = (at: string) => `${(2 + (96 * (Date.parse(at) - from)) / (to - from)).toFixed(2)}%`
  return (
    <figure className={`date-line ${toneOf(answer)}`}>
      <figcaption>
        <span className={`badge ${toneOf(answer)}`}>{labelOf(answer)}</span>
        <span className="faint">{answer.label}</span>
      </figcaption>
      <svg height="28" width="100%" aria-hidden="true">
        <line x1="2%" x2="98%" y1="14" y2="14" className="rail" />
        {marks.map(({ at, kind, label }) => (
          <g key={label} className={kind}>
            {kind === 'today' ? (
              <line x1={placeOf(at)} x2={placeOf(at)} y1="3" y2="25" />
            ) : (
              <circle cx={placeOf(at)} cy="14" r={kind === 'deadline' ? 7 : 4.5} />
            )}
          </g>
        ))}
      </svg>
      <ol>
        {marks.map(({ at, label, kind }) => (
          <li key={label} className={kind}>
            <span className="sign" aria-hidden="true" />
            <span>{label}</span>
            <time dateTime={at}>{isDay(at) ? day(at) : time(at)}</time>
          </li>
        ))}
      </ol>
      {answer.notes.map(({ id, text }) => (
        <p key={id} className="note">
          {text}
        </p>
      ))}
    </figure>
  )
}

function eventsOf({ lifecycle, events }: Certificate) {
  const { events: known } = lifecycles[lifecycle]
  return Object.entries(events).flatMap(([id, at]) => {
    const { label } = known[id] ?? {}
    return label ? [{ at, label, kind: 'event' as const }] : []
  })
}

/** In their order. What happens on the deadline is that deadline, and what comes after it matters no more. */
function marksOf({ deadlines, reminders, windows }: PresentedLifecycle, others: readonly Mark[]) {
  const last = Math.max(...deadlines.map(({ at }) => Date.parse(at)))
  const marks: readonly Mark[] = [
    ...others.filter(({ at, kind }) => kind === 'today' || Date.parse(at) < last),
    ...deadlines.map(({ at, label }) => ({ at, label, kind: 'deadline' as const })),
    ...reminders.map(({ on, label }) => ({ at: on, label, kind: 'reminder' as const })),
    ...windows
      .filter(({ from }) => Date.parse(from) < last)
      .map(({ from, label }) => ({ at: from, label, kind: 'window' as const })),
  ]
  return marks.toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at))
}

function spanOf(marks: readonly Mark[]): { readonly from: number; readonly to: number } {
  const times = marks.map(({ at }) => Date.parse(at))
  const from = Math.min(...times)
  return { from, to: Math.max(...times, from + 86_400_000) }
}

const isDay = (at: string) => /^\d+-\d+-\d+$/.test(at)
