import type { Readable, Writable } from 'node:stream'
import { isCancel, log, select, text } from '@clack/prompts'
import { type AskedFact, type Locale, type Localized, textIn } from '@shindan/core'
import { words, wrap } from '@shindan/core/render'
import { actionCommand } from '../action-command.ts'
import { asInvoked } from '../invoked.ts'
import { sayDay } from '../lifecycle/say-date.ts'
import { speak } from '../speak.ts'
import type { World } from '../world.ts'

/** The two ends of a conversation, and how it was started. */
export interface Terminal {
  readonly input: Readable
  readonly output: Writable
  readonly columns: number
  readonly environment: World['environment']
}

/** What a person does with a question. */
export type Reply =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }
  | { readonly kind: 'leave' }

/** Why an answer is none, and what it may mean where it may mean several things. */
export interface Doubt {
  readonly complaint: string
  readonly choices: readonly string[]
}

/** One question as it is put to a person. */
export interface Asked {
  readonly fact: AskedFact
  /** What is known of its time already, in words. */
  readonly within: string | undefined
  /** What the text says of it, in words. */
  readonly read: string | undefined
  /** What the answer can settle, in words. */
  readonly settles: readonly string[]
  /** The causes of which further steps hang on it, in words. */
  readonly branches: readonly string[]
  /** Whether there is a question to go back to. */
  readonly canGoBack: boolean
  /** What is wrong with an answer; undefined when it is one. */
  readonly doubt: (value: unknown) => Doubt | undefined
}

/** Puts one question: why it is asked, where to look, and always a way to skip, to go back and to leave. */
export async function ask(asked: Asked, locale: Locale, terminal: Terminal): Promise<Reply> {
  const { input, output, columns, environment } = terminal
  const say = speak(locale)
  const { fact } = asked
  const where = `${say({ ja: '確認場所', en: 'Where to look' })}: ${textIn(fact.where, locale)}`
  const how = fact.action ? [asInvoked(actionCommand(fact.action, locale), { environment })] : []
  const settles = say({
    ja: 'この答えで確定・除外できる原因',
    en: 'Cause that this can prove or rule out',
  })
  const branches = say({ ja: 'この答えで手順が決まる原因', en: 'Cause whose steps depend on it' })
  const why = [
    ...asked.settles.map((what) => `${settles}: ${what}`),
    ...asked.branches.map((what) => `${branches}: ${what}`),
  ]
  const within = asked.within === undefined ? [] : [`${textIn(words.within, locale)}: ${asked.within}`]
  const read = asked.read === undefined ? [] : [`${textIn(words.read, locale)}: ${asked.read}`]
  log.message(
    [...why, ...within, ...read, where, ...how].flatMap((line) => wrap(line, columns - 4)).join('\n'),
    {
      output,
    },
  )
  return fact.type === 'boolean' || fact.type === 'choice' ? choose() : write()

  async function choose(): Promise<Reply> {
    const values = fact.choices ?? {
      true: { ja: 'はい', en: 'Yes' },
      false: { ja: 'いいえ', en: 'No' },
    }
    const chosen = await select<string>({
      message: textIn(fact.ask, locale),
      input,
      output,
      showInstructions: false,
      options: [
        ...Object.entries(values).map(([value, label]) => ({ value, label: textIn(label, locale) })),
        ...(fact.nullable ? [{ value: ' null', label: say({ ja: 'なし', en: 'None' }) }] : []),
        ...waysOut(asked, locale),
      ],
    })
    return replyOf(chosen)
  }

  async function write(): Promise<Reply> {
    const back = asked.canGoBack ? say({ ja: '、戻るには <', en: ', < to go back' }) : ''
    const written = await text({
      message: `${textIn(fact.ask, locale)}\n${say({ ja: `分からなければ空のまま Enter${back}`, en: `Enter alone to skip${back}` })}`,
      placeholder: textIn(placeholders[fact.type], locale),
      input,
      output,
      validate: (line = '') => {
        const doubt = isWord(line) ? undefined : asked.doubt(line)
        return doubt?.choices.length === 0 ? doubt.complaint : undefined
      },
    })
    if (isCancel(written)) return { kind: 'leave' }
    const line = written ?? ''
    if (line.trim() === '') return { kind: 'skip' }
    if (asked.canGoBack && line.trim() === '<') return { kind: 'back' }
    const choices = asked.doubt(line)?.choices ?? []
    if (choices.length === 0) return { kind: 'answer', value: line }
    return askMeant({ line, choices, canGoBack: asked.canGoBack }, locale, terminal)
  }

  /** A line that is no answer but tells what to do. */
  function isWord(line: string): boolean {
    return line.trim() === '' || (asked.canGoBack && line.trim() === '<')
  }
}

/** A time that was written so that it may be one of several. */
export interface AskedMeant {
  /** What it is the time of, where nobody was asked for it. */
  readonly about?: string | undefined
  readonly line: string
  readonly choices: readonly string[]
  readonly canGoBack: boolean
}

/** Asks which of several times is meant. */
export async function askMeant(
  { about, line, choices, canGoBack }: AskedMeant,
  locale: Locale,
  { input, output }: Terminal,
): Promise<Reply> {
  const say = speak(locale)
  const of = about === undefined ? '' : `${about}: `
  const which = say({ ja: `「${line.trim()}」はどれですか。`, en: `Which of these is “${line.trim()}”?` })
  const chosen = await select<string>({
    message: of + which,
    input,
    output,
    showInstructions: false,
    options: [
      ...choices.map((value) => ({ value, label: sayChoice(value, locale) })),
      ...waysOut({ canGoBack }, locale),
    ],
  })
  return replyOf(chosen)
}

/** One of several readings of a date, with the day of the week, by which people know it. */
function sayChoice(value: string, locale: Locale): string {
  const day = value.slice(0, 10)
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `${sayDay(day, locale)}${value.slice(10)}` : value
}

/** Which of several errors the screen shows. */
export interface AskedWhich {
  readonly message: string
  /** The messages as they stand on the screen, by error. */
  readonly choices: { readonly [error: string]: string }
  readonly canGoBack: boolean
}

/** Asks which message the screen shows; the answer is the id of its error, or `null` for none of them. */
export async function askWhich(
  asked: AskedWhich,
  locale: Locale,
  { input, output, columns }: Terminal,
): Promise<Reply> {
  const chosen = await select<string>({
    message: asked.message,
    input,
    output,
    showInstructions: false,
    options: [
      ...Object.entries(asked.choices).map(([value, said]) => ({
        value,
        label: wrap(said, columns - 10).join('\n'),
      })),
      { value: ' null', label: textIn(words.noneOfThese, locale) },
      ...waysOut(asked, locale),
    ],
  })
  return replyOf(chosen)
}

/** What was chosen; ways out and nothing stand behind a blank. */
function replyOf(chosen: string | symbol): Reply {
  if (isCancel(chosen) || chosen === ' leave') return { kind: 'leave' }
  if (chosen === ' skip') return { kind: 'skip' }
  if (chosen === ' back') return { kind: 'back' }
  return { kind: 'answer', value: chosen === ' null' ? null : chosen }
}

/** What can always be done with a question instead of answering it. */
function waysOut({ canGoBack }: { readonly canGoBack: boolean }, locale: Locale) {
  const say = speak(locale)
  return [
    { value: ' skip', label: say({ ja: '分からない（スキップ）', en: 'I cannot tell (skip)' }) },
    ...(canGoBack ? [{ value: ' back', label: say({ ja: '一つ前に戻る', en: 'Go back' }) }] : []),
    { value: ' leave', label: say({ ja: 'ここまでで終える', en: 'Stop here' }) },
  ]
}

const placeholders: { readonly [T in AskedFact['type']]: Localized } = {
  boolean: { ja: '', en: '' },
  choice: { ja: '', en: '' },
  instant: {
    ja: '2025-01-05、2025年1月5日 9時、昨日 9:00',
    en: '2025-01-05, 5 Jan 2025 9:00 am, yesterday 9:00',
  },
  number: { ja: '1', en: '1' },
  text: { ja: '', en: '' },
  version: { ja: '15.1', en: '15.1' },
}
