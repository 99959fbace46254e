import type { Writable } from 'node:stream'
import { log } from '@clack/prompts'
import {
  type AnyPlugin,
  answer,
  back,
  isAsked,
  type Locale,
  type Problem,
  question,
  type Result,
  type Session,
  skip,
} from '@shindan/core'
import { describeProblem, saySpan, visible } from '@shindan/core/render'
import type { Failure } from '../failure.ts'
import { ask, type Terminal } from './ask.ts'

/** How an interview is led. */
export interface InterviewOptions {
  readonly locale: Locale
  /** The zone that dates are told in. */
  readonly timeZone: string
  readonly terminal: Terminal
  /** Called after every step, so that nothing is lost when the interview is broken off. */
  readonly keep: (session: Session) => Promise<Result<unknown, Failure>>
}

/** Asks, one question at a time, until nothing is left that could be settled or the person has had enough. */
export async function interview<P extends readonly AnyPlugin[]>(
  begun: Session<P>,
  { locale, timeZone, terminal, keep }: InterviewOptions,
): Promise<Session<P>> {
  const { composition } = begun.diagnoser
  let session = begun
  for (let asked = question(session); asked; asked = question(session)) {
    const { fact: id, settles } = asked
    const fact = composition.facts[id]
    if (!fact || !isAsked(fact)) throw new Error(`fact ${id} is asked for but not composed`)
    const current = session
    const reply = await ask(
      {
        fact,
        within: asked.within && saySpan(asked.within, { locale, timeZone }),
        settles: settles.flatMap((rule) => composition.rules.get(rule)?.what[locale] ?? []),
        canGoBack: current.state.steps.length > 0,
        complaint: (value) =>
          answer(current, id, value).match(
            () => undefined,
            (problems) => complain(problems, locale),
          ),
      },
      locale,
      terminal,
    )
    if (reply.kind === 'leave') return session
    if (reply.kind === 'back') session = back(session)
    else {
      const next = reply.kind === 'answer' ? answer(session, id, reply.value) : skip(session, id)
      if (next.isErr()) report(complain(next.error, locale), terminal.output)
      else session = next.value
    }
    const kept = await keep(session as unknown as Session)
    if (kept.isErr()) report(visible(kept.error.message), terminal.output)
  }
  return session
}

function complain(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => describeProblem(problem, locale)).join('\n')
}

function report(text: string, output: Writable): void {
  log.warn(text, { output })
}
