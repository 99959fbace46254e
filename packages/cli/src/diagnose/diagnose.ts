import {
  bundleOf,
  type Diagnosis,
  type DiagnosisInput,
  err,
  inputOf,
  type Localized,
  ok,
  type Problem,
  type Result,
  resumeSession,
  type Session,
  startSession,
  textIn,
  withoutSecrets,
} from '@shindan/core'
import { decode } from '@shindan/core/document'
import type { Context } from '../context.ts'
import { exit, refuse } from '../exit.ts'
import { type FactOptions, factsFrom } from '../facts.ts'
import { type Failure, failure, failureOf, failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { jsonDocument } from '../json.ts'
import { nowOf, sayNow } from '../now.ts'
import { type AllPlugins, openDiagnoser, pluginsFor } from '../plugins.ts'
import { writeFile } from '../write-file.ts'
import type { Terminal } from './ask.ts'
import { sameCommand } from './same-command.ts'
import { type SayOptions, sayDiagnosis } from './say-diagnosis.ts'
import { sayInquiry } from './say-inquiry.ts'
import { textFrom } from './text-from.ts'
import { whatNext } from './what-next.ts'

/** What `shindan diagnose` is told. */
export interface DiagnoseOptions extends FactOptions, SayOptions {
  readonly file?: string
  readonly code?: string
  readonly error?: string
  readonly product?: readonly string[]
  readonly productOnly?: boolean
  readonly unavailable?: readonly string[]
  readonly tried?: readonly string[]
  readonly inquiry?: boolean
  readonly bundle?: string
  readonly interactive?: boolean
  readonly save?: string
  readonly resume?: string
}

const nothingToSave: Localized = {
  ja: '--interactive または --resume と一緒に指定してください',
  en: 'goes with --interactive or --resume',
}

/** What went wrong: from a text, a code, facts, and, when asked to, from what a person answers. */
export async function diagnose(
  words: readonly string[],
  options: DiagnoseOptions,
  context: Context,
): Promise<number> {
  const { world, json } = context
  const given = await pluginsFor(context)
  if (given.isErr()) return refuse(given.error, json, world)
  const diagnoser = openDiagnoser(given.value)
  if (options.code?.trim() === '') return refuse([emptyCode(context)], json, world)
  if (options.save !== undefined && !options.interactive && options.resume === undefined)
    return refuse([failure('unused-option', '--save', nothingToSave, context.locale)], json, world)
  const session = options.resume === undefined ? await begin() : await resume(options.resume)
  if (session.isErr()) return refuse(session.error, json, world)
  const asked = options.interactive || options.resume !== undefined
  const settled = asked ? await askOn(session.value, options, context) : ok(session.value)
  if (settled.isErr()) return refuse([settled.error], json, world)
  const { diagnosis } = settled.value
  if (asked && !json)
    world.err(`${textIn(sameAgain, context.locale)}\n  ${sameCommand(settled.value, context)}\n\n`)
  if (options.bundle !== undefined) {
    const written = await writeBundle(settled.value, options.bundle, context)
    if (written.isErr()) return refuse(written.error, json, world)
  }
  world.out(
    options.inquiry
      ? sayInquiry(settled.value, context)
      : sayDiagnosis(diagnosis, diagnoser, options, context),
  )
  if (!json) {
    if (options.inquiry) world.err(`shindan: ${textIn(beforeSending, context.locale)}\n`)
    else {
      if (!options.markdown && exitCodeFor(diagnosis) === exit.undecided)
        world.out(whatNext(inputOf(settled.value), diagnoser.composition, context))
      world.out(sayNow(context))
    }
  }
  return exitCodeFor(diagnosis)

  async function begin(): Promise<Result<Session<AllPlugins>, readonly Failure[]>> {
    const text = await textFrom(words, options, context)
    const facts = await factsFrom(options, diagnoser.composition, context)
    const now = nowOf(context)
    const wrongNow = now.isErr() ? [now.error] : []
    if (text.isErr() || facts.isErr()) {
      return err([...(text.isErr() ? [text.error] : []), ...(facts.isErr() ? facts.error : []), ...wrongNow])
    }
    const input: DiagnosisInput = {
      ...(text.value !== undefined && { text: text.value }),
      ...(options.code !== undefined && { code: options.code }),
      ...(options.error !== undefined && { error: options.error === 'none' ? null : options.error }),
      ...(options.product && { products: options.product.map((name) => name.toLowerCase()) }),
      ...(options.productOnly && { productsComplete: true }),
      facts: facts.value,
      unavailable: [...(options.unavailable ?? [])],
      ...(options.tried && { tried: [...options.tried] }),
      now: now.unwrapOr(world.now().toISOString()),
      timeZone: context.timeZone,
      trace: options.trace ?? false,
      showSensitive: context.showSensitive,
    }
    const start = (input: DiagnosisInput) =>
      startSession(diagnoser, input as Parameters<typeof diagnoser.diagnose>[0])
    const first = start(input)
    const meant =
      first.isErr() && wrongNow.length === 0 && options.interactive && (await asMeant(input, first.error))
    const begun = meant ? start(meant) : first
    const causes = begun.isErr() && begun.error.some(isUnknownStep) ? causesOf(input) : []
    const problems = [
      ...(begun.isErr() ? begun.error.map((one) => asTyped(one, causes, context)) : []),
      ...wrongNow,
    ]
    return begun.isErr() || problems.length > 0 ? err(problems) : ok(begun.value)
  }

  /** The input as the person at the terminal means it, where there is one and nothing else is wrong. */
  async function asMeant(input: DiagnosisInput, problems: readonly Problem[]) {
    const terminal = terminalOf(context)
    if (!terminal) return undefined
    const { withMeantTimes } = await import('./meant-times.ts')
    const { composition } = diagnoser
    return withMeantTimes(input, problems, { composition, locale: context.locale, terminal })
  }

  /** What could have been tried. */
  function causesOf({ tried: _, ...input }: DiagnosisInput): readonly string[] {
    return startSession(diagnoser, input as Parameters<typeof diagnoser.diagnose>[0]).match(
      ({ diagnosis }) =>
        diagnosis.findings.filter(({ verdict }) => verdict !== 'ruled-out').map(({ rule }) => rule),
      () => [],
    )
  }

  async function resume(path: string): Promise<Result<Session<AllPlugins>, readonly Failure[]>> {
    const bytes = await readBytes(path, world, context.locale)
    const now = nowOf(context)
    if (bytes.isErr() || now.isErr()) {
      return err([bytes, now].flatMap((read) => (read.isErr() ? [read.error] : [])))
    }
    return resumeSession(diagnoser, decode(bytes.value).text, { now: now.value }).mapErr((problems) =>
      failuresOf(problems, context.locale),
    )
  }
}

const beforeSending: Localized = {
  ja: '氏名などが伏せられずに残っていることがあります。送る前に読み返してください。',
  en: 'Some names may not be masked: check before you send it.',
}

const sameAgain: Localized = {
  ja: '同じ答えをもう一度出すコマンド（質問なし。「…」は伏せた値です）:',
  en: 'The command that gives this answer again, without questions (… stands for what is masked):',
}

/** Writes the whole case, masked, for whoever maintains the catalog. */
async function writeBundle(
  session: Session<AllPlugins>,
  path: string,
  context: Context,
): Promise<Result<unknown, readonly Failure[]>> {
  const bundle = bundleOf(session)
  if (bundle.isErr()) return err(failuresOf(bundle.error, context.locale))
  return (await writeFile(path, jsonDocument(bundle.value), context, 'private')).mapErr((one) => [one])
}

/** The options that parts of an input are given by. */
const optionOf: { readonly [path: string]: string } = {
  code: '--code',
  error: '--error',
  products: '--product',
  tried: '--tried',
  unavailable: '--unavailable',
}

function isUnknownStep({ kind }: Problem): boolean {
  return kind === 'unknown-step'
}

/** A problem of what was typed, by the option that it was typed behind; of what was tried, with what there is to try. */
function asTyped(problem: Problem, causes: readonly string[], { locale }: Context): Failure {
  const [part = ''] = problem.path.split('[')
  const named = failureOf({ ...problem, path: optionOf[part] ?? problem.path }, locale)
  const list = causes.join(textIn({ ja: '、', en: ', ' }, locale))
  const open = textIn({ ja: `この診断の原因: ${list}`, en: ` Causes of this diagnosis: ${list}` }, locale)
  const message = isUnknownStep(problem) && list ? named.message + open : named.message
  return { ...named, path: problem.path, message }
}

function emptyCode({ locale }: Context): Failure {
  const message = { ja: 'コードが空です', en: 'needs a code, and this one is empty' }
  return failure('empty-code', '--code', message, locale)
}

/** Where a person can be asked, if there is one. */
function terminalOf({ world }: Context): Terminal | undefined {
  const { terminal, columns, environment } = world
  return terminal && { ...terminal, columns, environment }
}

/** Leads the interview at the terminal; without one there is nobody to ask. */
async function askOn(
  session: Session<AllPlugins>,
  { save, resume }: DiagnoseOptions,
  context: Context,
): Promise<Result<Session<AllPlugins>, Failure>> {
  const { locale } = context
  const terminal = terminalOf(context)
  if (!terminal) {
    const message = { ja: '対話するにはターミナルが必要です', en: 'needs a terminal to ask at' }
    return err(failure('no-terminal', '--interactive', message, locale))
  }
  const path = save ?? resume
  const keep = async (kept: Session): Promise<Result<unknown, Failure>> => {
    const state = context.showSensitive ? kept.state : withoutSecrets(kept)
    return path === undefined ? ok(path) : writeFile(path, jsonDocument(state), context, 'private')
  }
  const kept = await keep(session as unknown as Session)
  if (kept.isErr()) return err(kept.error)
  const { interview } = await import('./interview.ts')
  return ok(
    await interview(session, {
      locale,
      timeZone: context.timeZone,
      terminal,
      keep,
    }),
  )
}

function exitCodeFor({ outcome }: Diagnosis): number {
  return outcome === 'recognised' || outcome === 'facts-only' ? exit.done : exit.undecided
}
