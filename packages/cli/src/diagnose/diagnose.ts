import { err, ok, type Result } from '@shindan/core'
import { type PresentedDiagnosis, type PresentedQuestion, present, renderMarkdown, renderText } from '@shindan/core/render'
import type { Context } from '../context.ts'
import { decode } from '../decode.ts'
import { exit, refuse } from '../exit.ts'
import { type FactOptions, factsFrom } from '../facts.ts'
import { type Failure, failuresOf } from '../failure.ts'
import { readBytes } from '../files.ts'
import { openDiagnoser } from '../plugins.ts'
import { colours } from '../style.ts'

/** What `shindan diagnose` is told. */
export interface DiagnoseOptions extends FactOptions {
  readonly file?: string
  readonly code?: string
  readonly unavailable?: readonly string[]
  readonly interactive?: boolean
  readonly trace?: boolean
  readonly all?: boolean
  readonly markdown?: boolean
}

/** What went wrong: from a text, a code, facts. */
export async function diagnose(words: readonly string[], options: DiagnoseOptions, context: Context): Promise<number> {
  const { world, locale, json } = context
  const diagnoser = openDiagnoser()
  const { composition } = diagnoser
  const text = await textFrom(words, options, context)
  const facts = await factsFrom(options, composition.facts, world, locale)
  if (text.isErr() || facts.isErr()) {
    return refuse([...(text.isErr() ? [text.error] : []), ...(facts.isErr() ? facts.error : [])], json, world)
  }
  const diagnosis = diagnoser.diagnose({
    ...(text.value !== undefined && { text: text.value }),
    ...(options.code !== undefined && { code: options.code }),
    facts: facts.value,
    unavailable: options.unavailable ?? [],
    now: context.now,
    timeZone: context.timeZone,
    trace: options.trace ?? false,
    showSensitive: context.showSensitive,
  })
  if (diagnosis.isErr()) return refuse(failuresOf(diagnosis.error, locale), json, world)
  const whole = present(diagnosis.value, composition, { locale, timeZone: context.timeZone })
  const shown = options.all
    ? whole
    : { ...whole, findings: whole.findings.filter((finding) => finding.verdict !== 'ruled-out') }
  world.out(say(shown))
  return shown.outcome === 'recognised' || shown.outcome === 'facts-only' ? exit.done : exit.undecided

  function say(shown: PresentedDiagnosis): string {
    if (json) return `${JSON.stringify(shown, null, 2)}\n`
    if (options.markdown) return renderMarkdown(shown, { locale })
    return renderText(shown, {
      locale,
      width: world.columns,
      howToAnswer,
      titleOf: (id) => composition.sources[id]?.title[locale],
      ...(world.colour && { style: colours }),
    })
  }
}

/** The text to diagnose: from arguments, a file, or standard input. */
async function textFrom(
  words: readonly string[],
  { file }: DiagnoseOptions,
  { world, locale }: Context,
): Promise<Result<string | undefined, Failure>> {
  const path = file ?? (words.length === 1 && words[0] === '-' ? '-' : undefined)
  if (path === undefined) return ok(words.length > 0 ? words.join(' ') : undefined)
  const bytes = await readBytes(path, world, locale)
  return bytes.isErr() ? err(bytes.error) : ok(decode(bytes.value))
}

/** The option that answers a question, with a value to replace. */
function howToAnswer({ fact, type, choices }: PresentedQuestion): string {
  const value = {
    boolean: 'true|false',
    choice: Object.keys(choices ?? {}).join('|'),
    instant: '2025-01-05T09:00:00+09:00',
    number: '1',
    text: '…',
    version: '15.1',
  }[type]
  return `--fact ${fact}=${value}`
}
