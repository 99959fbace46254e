import type { Writable } from 'node:stream'
import { log } from '@clack/prompts'
import {
  type AnyPlugin,
  answer,
  back,
  choose,
  isAsked,
  type Locale,
  type Problem,
  question,
  type Result,
  type Session,
  skip,
  textIn,
} from '@shindan/core'
import {
  describeProblem,
  outcomeWords,
  present,
  presentQuestion,
  saySpan,
  sayValue,
  visible,
  wrap,
} from '@shindan/core/render'
import type { Failure } from '../failure.ts'
import { asInvoked } from '../invoked.ts'
import { ask, askWhich, type Reply, type Terminal } from './ask.ts'

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
  options: InterviewOptions,
): Promise<Session<P>> {
  const { locale, terminal, keep } = options
  let session = begun
  let told = ''
  for (let asked = question(session); asked; asked = question(session)) {
    const about = recognisedIn(session, options)
    if (about !== told && about !== '') log.info(about, { output: terminal.output })
    told = about
    const reply = await putQuestion(session, asked, options)
    if (reply.kind === 'leave') return session
    if (reply.kind === 'back') session = back(session)
    else {
      const next = after(session, asked, reply)
      if (next.isErr()) report(complain(next.error, locale), terminal.output)
      else session = next.value
    }
    const kept = await keep(session as unknown as Session)
    if (kept.isErr()) report(visible(kept.error.message), terminal.output)
  }
  return session
}

/** What was recognised, what to mind, and its standing advice: nobody should have to answer first. */
function recognisedIn<P extends readonly AnyPlugin[]>(
  { diagnosis, diagnoser }: Session<P>,
  { locale, timeZone, terminal }: InterviewOptions,
): string {
  const { outcome, errors, notes } = present(diagnosis, diagnoser.composition, { locale, timeZone })
  if (outcome === 'unrecognised') return ''
  const lines = [
    textIn(outcomeWords[outcome], locale),
    ...errors.flatMap(({ code, summary, advice = [] }) => [
      `${code ? `[${code}] ` : ''}${summary}`,
      ...advice,
    ]),
    ...notes.filter(({ kind }) => kind === 'warning').map(({ text }) => `! ${text}`),
  ]
  return lines.flatMap((line) => wrap(asInvoked(line, terminal), terminal.columns - 4)).join('\n')
}

type Asked<P extends readonly AnyPlugin[]> = NonNullable<ReturnType<typeof question<P>>>

function putQuestion<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  asked: Asked<P>,
  { locale, timeZone, terminal }: InterviewOptions,
): Promise<Reply> {
  const { composition } = session.diagnoser
  const canGoBack = session.state.steps.length > 0
  if (asked.kind === 'error') {
    const presented = presentQuestion(asked, composition, { locale, timeZone })
    const choices = presented.kind === 'error' ? presented.choices : {}
    return askWhich({ message: presented.ask, choices, canGoBack }, locale, terminal)
  }
  const { fact: id, settles, branches = [], within, read } = asked
  const whatOf = (rules: readonly string[]) =>
    rules.flatMap((rule) => textIn(composition.rules.get(rule)?.what, locale) ?? [])
  const fact = composition.facts[id]
  if (!fact || !isAsked(fact)) throw new Error(`fact ${id} is asked for but not composed`)
  return ask(
    {
      fact,
      within: within && saySpan(within, { locale, timeZone }),
      read: read === undefined ? undefined : sayValue(id, read, composition, { locale, timeZone }),
      settles: whatOf(settles),
      branches: whatOf(branches.filter((rule) => !settles.includes(rule))),
      canGoBack,
      doubt: (value) =>
        answer(session, id, value).match(
          () => undefined,
          (problems) => ({
            complaint: complain(problems, locale),
            choices: problems.length === 1 ? (problems[0]?.choices ?? []) : [],
          }),
        ),
    },
    locale,
    terminal,
  )
}

function after<P extends readonly AnyPlugin[]>(
  session: Session<P>,
  asked: Asked<P>,
  reply: Extract<Reply, { readonly kind: 'answer' | 'skip' }>,
): Result<Session<P>, readonly Problem[]> {
  if (reply.kind === 'skip') return skip(session, asked.kind === 'error' ? 'error' : asked.fact)
  return asked.kind === 'error'
    ? choose(session, reply.value as Parameters<typeof choose<P>>[1])
    : answer(session, asked.fact, reply.value)
}

function complain(problems: readonly Problem[], locale: Locale): string {
  return problems.map((problem) => describeProblem(problem, locale)).join('\n')
}

function report(text: string, output: Writable): void {
  log.warn(text, { output })
}
