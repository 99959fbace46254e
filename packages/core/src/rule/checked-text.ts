import type { SlotsOf } from '../text/slots.ts'

/**
 * What is wrong with localised texts: each `{slot}` must name a fact of `Ids`, and both languages must use the same
 * slots. `never` where all is well, else a sentence that names the slot. `Text` may be a union of texts.
 */
export type TextComplaint<Text, Ids extends string> = Text extends {
  readonly ja: infer Ja
  readonly en: infer En
}
  ? [Exclude<SlotsOf<Ja | En>, Ids>] extends [never]
    ? Lost<SlotsOf<Ja>, SlotsOf<En>, 'en'> | Lost<SlotsOf<En>, SlotsOf<Ja>, 'ja'>
    : `ERROR: {${Exclude<SlotsOf<Ja | En>, Ids>}} is no fact of this plugin`
  : never

type Lost<Has extends string, Other, In extends string> =
  Exclude<Has, Other> extends infer Slot extends string ? `ERROR: {${Slot}} is missing in ${In}` : never

/** `unknown` where texts are sound, else what is wrong with them: the parameter's type says it. */
export type Sound<Text, Ids extends string> = [TextComplaint<Text, Ids>] extends [never]
  ? unknown
  : TextComplaint<Text, Ids>

/** The texts of the steps of a remedy, alternatives too: one union, so that the check stays flat. */
export type StepTexts<Remedy> = Remedy extends readonly (infer Part)[]
  ? Part extends { readonly oneOf: readonly (readonly (infer Step)[])[] }
    ? TextOf<Step>
    : TextOf<Part>
  : never

type TextOf<Step> = Step extends { readonly do: infer Text } ? Text : never
