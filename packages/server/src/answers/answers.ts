import type { Console, PresentedRenewal } from '@shindan/apns/renewal'
import {
  type AnyPlugin,
  type Composition,
  createDiagnoser,
  type Limits,
  type PresentedLifecycle,
  type Problem,
  type Result,
} from '@shindan/core'
import type {
  PresentedCatalog,
  PresentedDiagnosis,
  PresentedEntry,
  PresentedOperation,
} from '@shindan/core/render'
import type { Asked } from './asked.ts'
import { entryOf, listed } from './catalog.ts'
import { diagnosed } from './diagnose.ts'
import { consolesOf } from './host.ts'
import { lifecycleOf } from './lifecycle.ts'
import { mostTold } from './most-told.ts'
import { operated } from './operation.ts'
import { renewed } from './renewal.ts'
import { type Turn, turned } from './turn.ts'

/** What answers are made from. */
export interface AnswersOptions {
  readonly plugins: readonly AnyPlugin[]
  /** Whose answer to an upload is told by a renewal check, e.g. `{ plugin: clomo, upload }` of `@shindan/clomo`. */
  readonly consoles?: readonly Console[]
  /** Smaller limits than those of the library, for texts that come from anybody. */
  readonly limits?: Limits
}

/** A document, or what is wrong with what was asked: the first twenty problems. */
export type Answer<Document> = Result<Document, readonly Problem[]>

/**
 * Questions as plain JSON, answered by documents. Pure: the same question at the same moment has the same answer, and
 * nothing that is asked can make one throw.
 */
export interface Answers {
  /** Everything that the plugins hold. */
  readonly composition: Composition
  /** What went wrong: a question of `Diagnoser.diagnose` without its moment. */
  readonly diagnose: (question: unknown, asked: Asked) => Answer<PresentedDiagnosis>
  /** A turn of an interview: `input` to begin, or `session` to go on, and the `step` that is taken. */
  readonly turn: (turn: unknown, asked: Asked) => Answer<Turn>
  /** Whether a renewed push certificate may be uploaded: `files`, each with its name and content, and what is told of them. */
  readonly renewal: (question: unknown, asked: Asked) => Answer<PresentedRenewal>
  /** What happens when: `lifecycle` by its id, and its `events` or `facts`. */
  readonly lifecycle: (question: unknown, asked: Asked) => Answer<PresentedLifecycle>
  /** Whether an operation can be done: `operation` by its id, and `facts`. */
  readonly operation: (question: unknown, asked: Asked) => Answer<PresentedOperation>
  /** What there is of one kind, e.g. `errors`, or all of it. */
  readonly catalog: (part: string | undefined, asked: Pick<Asked, 'locale'>) => Answer<PresentedCatalog>
  /** One thing by its id, in every language. */
  readonly entry: (id: string) => Answer<PresentedEntry>
}

/**
 * Everything that a host answers, apart from how it is asked. Make it once: it indexes the catalogs.
 *
 * @throws CompositionError where the plugins do not go together.
 * @throws TypeError where the consoles are none.
 *
 * @example
 * ```ts
 * const answers = createAnswers({ plugins: [cybertrust] })
 * const asked = { now: '2025-01-06T09:00:00+09:00', timeZone: 'Asia/Tokyo', locale: 'ja' }
 * answers.diagnose({ text: '503 証明書の取得が許可されていません。' }, asked)
 * // ok({ schemaVersion: 2, kind: 'diagnosis', … })
 * ```
 */
export function createAnswers(options: AnswersOptions): Answers {
  const diagnoser = createDiagnoser(options)
  const { composition } = diagnoser
  const consoles = consolesOf(options.consoles)
  return {
    composition,
    diagnose: (question, asked) => told(diagnosed(diagnoser, question, asked)),
    turn: (turn, asked) => told(turned(diagnoser, turn, asked)),
    renewal: (question, asked) => told(renewed({ diagnoser, consoles }, question, asked)),
    lifecycle: (question, asked) => told(lifecycleOf(diagnoser, question, asked)),
    operation: (question, asked) => told(operated(diagnoser, question, asked)),
    catalog: (part, asked) => listed(composition, part, asked),
    entry: (id) => entryOf(composition, id),
  }
}

function told<Document>(answer: Answer<Document>): Answer<Document> {
  return answer.mapErr((problems) => problems.slice(0, mostTold))
}
