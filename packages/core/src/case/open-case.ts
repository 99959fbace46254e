import type * as z from 'zod/mini'
import { pluginOf } from '../catalog/plugin-of.ts'
import { areSame, decide } from '../condition/decide.ts'
import { factsReadBy } from '../condition/index.ts'
import { inputsOf } from '../fact/fact.ts'
import type { FactSet } from '../fact/index.ts'
import {
  givenIds,
  mostHints,
  type ReadValue,
  readEach,
  readFactValue,
  unknownFact,
} from '../fact/read-facts.ts'
import { mask } from '../privacy/index.ts'
import { redacted } from '../privacy/redact.ts'
import { at, type Problem, received, shown } from '../problem/index.ts'
import type { ReadFact, RecognisedError, Recognition } from '../recognition/index.ts'
import { err, ok, type Result } from '../result.ts'
import type { Localized } from '../text/locale.ts'
import {
  expectedInstant,
  formatInstant,
  isSpan,
  isTimeZone,
  type Moment,
  parseInstant,
  unknownTimeZone,
} from '../time/index.ts'
import type { Case, Given, Origin } from './case.ts'
import { createCaseFacts, factsWithout } from './case-facts.ts'
import type { Constraint } from './constraint.ts'
import type { caseInput, Shaped } from './door.ts'
import { type ErrorDefinitions, factsShown } from './facts-shown.ts'
import { isAtHome, leftOutOf, type Product, productsInUse, unknownProducts } from './products.ts'

/** The zone that days are counted in when nobody names one: every catalogued vendor is in Japan. */
export const defaultTimeZone = 'Asia/Tokyo'

/** What stands in `unavailable` where nobody can say which error it is. */
export const whichError = 'error'

/** What a case is opened in: the facts that there are, and what must hold between them. */
export interface World {
  readonly facts: FactSet
  readonly constraints: readonly Constraint[]
  readonly errors?: ErrorDefinitions
  readonly products?: readonly Product[]
}

/** An input after the door. */
export type CaseInput = z.infer<typeof caseInput>

/** What is known beside the input: how facts came to be known that were not simply given. */
export interface Provenance {
  /** What was recognised before; the text is not looked at again. */
  readonly recognised?: Recognition
  readonly answered?: ReadonlySet<string>
}

/**
 * Opens a case: checks everything about an input but its text, and reports all that is wrong with it at once. Facts
 * that contradict each other are refused.
 */
export function openCase(
  shaped: Shaped<CaseInput>,
  world: World,
  provenance: Provenance = {},
): Result<Case, readonly Problem[]> {
  return received('input', shaped, expectedCase, () => openedIn(shaped, world, provenance))
}

const expectedCase: Localized = {
  ja: 'shape が返した入力と、合成されたプラグイン',
  en: 'an input as shape gives it, and composed plugins',
}

function openedIn(
  { input, problems: found }: Shaped<CaseInput>,
  world: World,
  { recognised, answered = new Set() }: Provenance,
): Result<Case, readonly Problem[]> {
  const { products = [] } = world
  const errors = recognised?.errors ?? []
  const problems: Problem[] = [...found]
  const timeZone = input.timeZone ?? defaultTimeZone
  if (!isTimeZone(timeZone)) problems.push(unknownTimeZone('timeZone', timeZone))
  const now = readNow(input, found)
  if (now.isErr()) problems.push(...now.error)
  for (const id of input.unavailable ?? []) {
    if (Object.hasOwn(world.facts, id) || id === whichError) continue
    problems.push(unknownFact(id, problems.length < mostHints ? givenIds(world.facts) : [], 'unavailable'))
  }
  for (const problem of unknownProducts(products, input)) problems.push(problem)
  const moment = { now: now.unwrapOr(anyInstant), timeZone: isTimeZone(timeZone) ? timeZone : 'UTC' }
  const known = readEach(world.facts, input.facts ?? {}, moment)
  if (known.isErr()) return err([...problems, ...known.error])
  if (now.isErr() || problems.length > 0) return err(problems)
  const given = givenBy(known.value, answered)
  const inUse = productsInUse(products, input, { given, errors })
  const told = new Map([...given, ...inUse])
  const inText = factsRead(recognised, told, { products, input, world, moment })
  const likely = (fact: string) => (told.get(fact) ?? inText.get(fact))?.value
  const shown = attributed(errors, (plugin) => isAtHome(plugin, products, likely))
  const proved = factsShown(shown, createCaseFacts(world.facts, told, moment), world, moment)
  const certain = new Map([...knownBy('shown', proved.facts), ...told])
  const read = new Map([...inText].filter(([id]) => !certain.has(id)))
  const facts = createCaseFacts(world.facts, certain, moment)
  const { isSensitive, told: asTold } = telling(world.facts, input.showSensitive ?? false)
  // Field by field: an object put together of others takes longer than all that is in it.
  const opened: Case = {
    now: moment.now,
    timeZone: moment.timeZone,
    declared: world.facts,
    read,
    facts,
    supposed:
      read.size === 0
        ? facts
        : createCaseFacts(world.facts, new Map([...knownBy('read', valuesIn(read)), ...certain]), moment),
    isWritten: input.text !== undefined || input.code !== undefined,
    errors: shown,
    contradicted: proved.contradicted,
    leftOut: leftOutOf(products, input),
    suggestions: recognised?.suggestions ?? [],
    error: input.error,
    unavailable: new Set(input.unavailable),
    trace: input.trace ?? false,
    isSensitive,
    told: asTold,
  }
  const asGiven = new Map(Object.entries(input.facts ?? {}))
  const contradictions = contradictionsIn(opened, world.constraints, asGiven)
  return contradictions.length > 0 ? err(contradictions) : ok(opened)
}

/** A fingerprint is as long as the token of a device: where a fact is declared to be told, it is one. */
function telling(facts: FactSet, showSensitive: boolean): Pick<Case, 'isSensitive' | 'told'> {
  const isSensitive = (id: string): boolean => !showSensitive && (facts[id]?.sensitive ?? false)
  return {
    isSensitive,
    told: (id, value) => {
      if (isSensitive(id)) return value === null ? null : mask
      const isText = facts[id]?.type === 'text' && typeof value === 'string'
      return isText && !showSensitive ? redacted(value, { keep: ['digest'] }) : value
    },
  }
}

function readNow(input: Partial<CaseInput>, found: readonly Problem[]): Result<string, readonly Problem[]> {
  // A field of the wrong type has been reported already.
  if (found.some(({ path }) => path === 'now')) return err([])
  return parseInstant(input.now ?? '').mapErr((problem) => [
    { ...at('now', problem), found: shown(input.now), expected: expectedInstant },
  ])
}

/** What times are read by where the instant of the question is wrong, which is reported: its problem is the only one. */
const anyInstant = '2000-01-01T00:00:00.000Z'

function givenBy(
  known: ReadonlyMap<string, ReadValue>,
  answered: ReadonlySet<string>,
): ReadonlyMap<string, Given> {
  return new Map(
    [...known].map(([id, read]) => [id, { ...read, origin: answered.has(id) ? 'answered' : 'given' }]),
  )
}

/**
 * Errors, of which those that anybody may say are identified where the product of their plugin is in use. What else the
 * same words might have meant is then out of question.
 */
function attributed(
  errors: readonly RecognisedError[],
  isInUse: (plugin: string) => boolean,
): readonly RecognisedError[] {
  const settled = new Set<string>()
  const raised = errors.map((error) => {
    const { generic, ...own } = error
    if (!generic || !isInUse(pluginOf(error.id))) return error
    settled.add(String(error.span))
    return { ...own, certainty: 'identified' as const }
  })
  return raised.filter(({ certainty, span }) => certainty === 'identified' || !settled.has(String(span)))
}

/** What a text tells, as values of its facts; what is known, cannot be had, or is not such a value is left out. */
function factsRead(
  recognised: Recognition | undefined,
  known: ReadonlyMap<string, Given>,
  { products, input, world, moment }: Reading,
): ReadonlyMap<string, ReadFact> {
  const told = (recognised?.read ?? []).flatMap((one) => {
    const fact = Object.hasOwn(world.facts, one.fact) ? world.facts[one.fact] : undefined
    if (!fact || known.has(one.fact) || input.unavailable?.includes(one.fact)) return []
    return readFactValue(one.fact, fact, one.value, moment).match(
      ({ value }) => (value === undefined ? [] : [{ ...one, value }]),
      () => [],
    )
  })
  const isTold = (fact: string) => told.some((one) => one.fact === fact && one.value === true)
  // What only one vendor's messages mean by a word is not meant where nothing points to that vendor.
  const isFar = (fact: string) =>
    products.some(
      (product) =>
        fact !== product.fact &&
        fact.startsWith(`${product.plugin}.`) &&
        known.get(product.fact)?.value !== true &&
        !isTold(product.fact) &&
        !recognised?.errors.some(({ id }) => pluginOf(id) === product.plugin),
    )
  return new Map(told.filter(({ fact }) => !isFar(fact)).map((one) => [one.fact, one]))
}

interface Reading {
  readonly products: readonly Product[]
  readonly input: Partial<CaseInput>
  readonly world: World
  readonly moment: Moment
}

function valuesIn(read: ReadonlyMap<string, ReadFact>): ReadonlyMap<string, unknown> {
  return new Map([...read].map(([id, { value }]) => [id, value]))
}

function knownBy(origin: Origin, values: ReadonlyMap<string, unknown>): ReadonlyMap<string, Given> {
  return new Map([...values].map(([id, value]) => [id, { value, origin }]))
}

/** Facts as they were written, before they were read: a day as its day. */
type AsGiven = ReadonlyMap<string, unknown>

/** What cannot all be true: constraints that do not hold, and facts that are given otherwise than they follow. */
function contradictionsIn(
  opened: Case,
  constraints: readonly Constraint[],
  asGiven: AsGiven,
): readonly Problem[] {
  return [
    ...constraints
      .filter(({ when }) => decide(when, opened.facts) === 'no')
      .map(({ facts, when, expected }) => contradiction(facts, factsReadBy(when), expected, opened, asGiven)),
    ...opened.facts.known.flatMap((id) => disagreement(id, opened, asGiven)),
  ]
}

function disagreement(id: string, opened: Case, asGiven: AsGiven): readonly Problem[] {
  const { declared, facts } = opened
  const computation = declared[id]?.computation
  if (!computation) return []
  const otherwise = factsWithout(id, opened)
  const computed = otherwise.value(id)
  if (otherwise.origin(id) !== 'computed' || areSame(computed, facts.value(id)) !== 'no') return []
  const inputs = inputsOf(declared[id]).filter((input) => facts.value(input) !== undefined)
  const value = opened.isSensitive(id) ? mask : textOf(computed)
  const expected = { ja: `${id} = ${value}`, en: `${id} = ${value}` }
  return [contradiction([id, ...inputs], [id, ...inputs], expected, opened, asGiven)]
}

function contradiction(
  of: readonly string[],
  read: readonly string[],
  expected: Problem['expected'],
  { facts, isSensitive, now, timeZone }: Case,
  asGiven: AsGiven,
): Problem {
  const said = (id: string) => {
    if (id === 'now') return formatInstant(now, timeZone)
    const given = asGiven.get(id)
    return given === undefined ? textOf(facts.value(id)) : shown(given)
  }
  return {
    kind: 'contradiction',
    path: of.join(', '),
    found: read.map((id) => `${id} = ${isSensitive(id) ? mask : said(id)}`).join(', '),
    expected,
  }
}

/** A value that nobody wrote; a span as ISO 8601 writes an interval. */
function textOf(value: unknown): string {
  return isSpan(value) ? `${value.from}/${value.to}` : shown(value)
}
