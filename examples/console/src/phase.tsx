import type { PresentedLifecycle } from '@shindan/core'
import { useLifecycle } from '@shindan/react'
import { type Certificate, useFleet } from './fleet.ts'
import { useDates, useSay, useVoice } from './language.ts'
import { lifecycles } from './lifecycles.ts'
import { words } from './words.ts'

/** What the dates of a certificate come to on the morning of this example. */
export function useDatesOf({ lifecycle, events }: Certificate): PresentedLifecycle | undefined {
  const { today: now } = useFleet()
  const voice = useVoice()
  return useLifecycle(lifecycles[lifecycle], events, { now, ...voice }).answer
}

/** The phase of a certificate at a glance, and the day on which it ends. */
export function Phase({ certificate }: { readonly certificate: Certificate }) {
  const answer = useDatesOf(certificate)
  const say = useSay()
  const { day } = useDates()
  if (!answer) return null
  const [deadline] = answer.deadlines
  return (
    <span className="phase">
      <span className={`badge ${toneOf(answer)}`}>
        {answer.phase ? labelOf(answer) : say(words.undecided)}
      </span>
      {deadline && <span className="faint">{`${deadline.label} ${day(deadline.at)}`}</span>}
    </span>
  )
}

/** Its phase in words, or those that are possible. */
export function labelOf({ phases, possible }: PresentedLifecycle): string {
  return phases
    .filter(({ id }) => possible.includes(id))
    .map(({ label }) => label)
    .join(' / ')
}

export type Tone = 'good' | 'minor' | 'bad'

interface Dated {
  readonly phase: string | null
  readonly deadlines: readonly { readonly state: string }[]
}

/** How much a phase matters: over is bad; due, waiting or not to be told is minor. */
export function toneOf({ phase, deadlines }: Dated): Tone {
  if (deadlines.some(({ state }) => state === 'passed')) return 'bad'
  return phase === null || phase === 'renewal-due' || phase === 'awaiting-device' ? 'minor' : 'good'
}
