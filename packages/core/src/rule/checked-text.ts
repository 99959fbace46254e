import type { SlotsOf } from '../text/slots.ts'

/** Every slot name in a value that consists of texts. */
type AllSlots<T> = T extends string
  ? SlotsOf<T>
  : T extends readonly (infer Item)[]
    ? AllSlots<Item>
    : T extends (...args: never[]) => unknown
      ? never
      : T extends object
        ? { [K in keyof T]: AllSlots<T[K]> }[keyof T]
        : never

/** Slots of a text that are no fact of `Ids`. */
type Strangers<T, Ids extends string> = Exclude<AllSlots<T>, Ids>

type CheckPair<Ja, En, Ids extends string> = [Strangers<Ja | En, Ids>] extends [never]
  ? [Exclude<AllSlots<Ja>, AllSlots<En>>] extends [never]
    ? [Exclude<AllSlots<En>, AllSlots<Ja>>] extends [never]
      ? unknown
      : { readonly ERROR_slot_missing_in_ja: Exclude<AllSlots<En>, AllSlots<Ja>> }
    : { readonly ERROR_slot_missing_in_en: Exclude<AllSlots<Ja>, AllSlots<En>> }
  : { readonly ERROR_slot_is_no_fact: Strangers<Ja | En, Ids> }

/**
 * What must be true of every localised text within `T`: each `{slot}` names a fact of `Ids`, and both languages
 * use the same slots. It is `unknown` where all is well, and otherwise a type that names the slot at fault.
 */
export type CheckTexts<T, Ids extends string> = T extends (...args: never[]) => unknown
  ? unknown
  : T extends { readonly ja: infer Ja; readonly en: infer En }
    ? CheckPair<Ja, En, Ids>
    : T extends object
      ? { readonly [K in keyof T]: CheckTexts<T[K], Ids> }
      : unknown
