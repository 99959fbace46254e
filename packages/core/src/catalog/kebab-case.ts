import { guarded } from '../problem/mistake.ts'
/**
 * A name in kebab-case: `BadDeviceToken`, `badAlg`, `API_LEVEL` and `unrecognized.device` become
 * `bad-device-token`, `bad-alg`, `api-level` and `unrecognized-device`. Letters that stand together as
 * capitals are one word: `SCEPError` is `scep-error`.
 */
export type KebabCase<
  Name extends string,
  Done extends string = '',
  Before extends string = '',
> = Name extends `${infer Letter}${infer Rest}`
  ? KebabCase<Rest, `${Done}${Written<Before, Letter, Rest>}`, Letter>
  : Done

type Written<Before extends string, Letter extends string, Rest extends string> = Letter extends Separator
  ? '-'
  : StartsWord<Before, Letter, Rest> extends true
    ? `-${Lowercase<Letter>}`
    : Lowercase<Letter>

type Separator = '_' | '.' | '-'

type StartsWord<Before extends string, Letter extends string, Rest extends string> =
  IsCapital<Letter> extends false
    ? false
    : Before extends '' | Separator
      ? false
      : IsSmall<Before> extends true
        ? true
        : Rest extends `${infer Next}${string}`
          ? IsSmall<Next>
          : false

type IsCapital<Letter extends string> = Letter extends Lowercase<Letter> ? false : true
type IsSmall<Letter extends string> = Letter extends Uppercase<Letter> ? false : true

/** {@link KebabCase} of a value. */
export const kebabCase = guarded(
  ['name'],
  'a name',
  <const Name extends string>(name: Name): KebabCase<Name> =>
    name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .replace(/([A-Z0-9])([A-Z][a-z])/g, '$1-$2')
      .replace(/[_.]/g, '-')
      .toLowerCase() as KebabCase<Name>,
)
