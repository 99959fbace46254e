import * as z from 'zod/mini'
import type { Localized } from '../text/locale.ts'
import { type Instant, parseInstant } from '../time/index.ts'
import type { Fact, FactTexts, FactType } from './fact.ts'

/** Longest text that a fact takes, in UTF-16 code units. */
export const maximumTextLength = 10_000

const instantSchema = z.pipe(
  z.string(),
  z.transform((text: string, context): Instant => {
    const instant = parseInstant(text)
    if (instant.isOk()) return instant.value
    context.issues.push({ code: 'custom', message: instant.error.kind, input: text })
    return z.NEVER
  }),
)
const textSchema = z.string().check(z.maxLength(maximumTextLength))
const versionSchema = z.string().check(z.regex(/^\d{1,9}(\.\d{1,9}){0,5}$/))

function fact<Type extends FactType, Value>(
  type: Type,
  schema: Fact<Type, Value>['schema'],
  texts: FactTexts,
): Fact<Type, Value> {
  return { ...texts, type, nullable: false, schema }
}

/** A yes or no. */
export function boolean(texts: FactTexts): Fact<'boolean', boolean> {
  return fact('boolean', z.boolean(), texts)
}

/** One of a closed list of values. */
export function choice<const Value extends string>(
  choices: { readonly [V in Value]: Localized },
  texts: FactTexts,
): Fact<'choice', Value> {
  const values = Object.keys(choices) as Value[]
  return { ...fact('choice', z.enum(values) as unknown as Fact<'choice', Value>['schema'], texts), choices }
}

/** A point in time: ISO 8601 with an offset on input, UTC with milliseconds within. */
export function instant(texts: FactTexts): Fact<'instant', Instant> {
  return fact('instant', instantSchema, texts)
}

/** A finite number. */
export function number(texts: FactTexts): Fact<'number', number> {
  return fact('number', z.number(), texts)
}

/** Free text, up to {@link maximumTextLength}. */
export function text(texts: FactTexts): Fact<'text', string> {
  return fact('text', textSchema, texts)
}

/** A dotted version such as `15` or `15.1.2`. */
export function version(texts: FactTexts): Fact<'version', string> {
  return fact('version', versionSchema, texts)
}

/** A fact that can also be known to be absent: `null`. */
export function nullable<Type extends FactType, Value>(of: Fact<Type, Value>): Fact<Type, Value | null> {
  return { ...of, nullable: true, schema: of.schema as Fact<Type, Value | null>['schema'] }
}
