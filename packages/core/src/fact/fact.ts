import type { StandardSchemaV1 } from '@standard-schema/spec'
import type { Localized } from '../text/locale.ts'

/** How a fact's values are written and compared. */
export const factTypes = ['boolean', 'choice', 'instant', 'number', 'text', 'version'] as const
/** One of {@link factTypes}. */
export type FactType = (typeof factTypes)[number]

/** How hard a fact is to get: a look at the screen, a look into the console, or the device itself. */
export const difficulties = ['on-screen', 'console', 'device-in-hand'] as const
/** One of {@link difficulties}. */
export type Difficulty = (typeof difficulties)[number]

/** What a fact says of itself, so that it can be named, asked for and found. */
export interface FactTexts {
  readonly label: Localized
  readonly ask: Localized
  /** Where to look it up: the screen, the console path. */
  readonly where: Localized
  readonly difficulty: Difficulty
  /** Masked in everything that shindan gives back. */
  readonly sensitive?: boolean
}

/**
 * One typed thing that can be known of a device, a certificate or a console. A missing key is unknown;
 * `null`, where `Value` has it, is known to be absent.
 */
export interface Fact<Type extends FactType = FactType, Value = unknown> extends FactTexts {
  readonly type: Type
  readonly nullable: boolean
  /** Any Standard Schema; it must answer at once, not through a promise. */
  readonly schema: StandardSchemaV1<unknown, Value>
  /** The values of a `choice`, each with the words that a person knows it by. */
  readonly choices?: { readonly [value: string]: Localized }
}

/** Facts by id, e.g. `cybertrust.issuedAt`. */
export interface FactSet {
  readonly [id: string]: Fact
}

/** The value that a fact has when it is known. */
export type ValueOf<F> = F extends { readonly schema: StandardSchemaV1<unknown, infer Value> } ? Value : never

/** Facts as they are given: each optional, since a missing key is unknown. */
export type Known<F> = { readonly [Id in keyof F]?: ValueOf<F[Id]> }

/** A fact set whose ids all begin with `<Prefix>.`: the name of the package that declares them. */
export function defineFacts<const Prefix extends string, F extends { readonly [Id in keyof F]: Fact }>(
  prefix: Prefix,
  facts: F & { readonly [Id in keyof F as Id extends `${Prefix}.${string}` ? never : Id]: never },
): F {
  const stranger = Object.keys(facts).find((id) => !id.startsWith(`${prefix}.`))
  if (stranger !== undefined) throw new Error(`fact ${stranger} must begin with "${prefix}."`)
  return facts
}
