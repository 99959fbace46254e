import type { Localized } from '../text/locale.ts'

/** A list or set whose entries are addressed by their own ids: steps by what stands behind `#`. */
const each = <const Shape>(shape: Shape): { readonly each: Shape } => ({ each: shape })

const steps = each({ do: 'text', url: 'address' })
const labels = each({ label: 'label' })
const remark = { text: 'text' } as const

const method = { title: 'label', steps } as const

/**
 * Where a plugin holds words for people, in its own shape. What is not named here cannot be reworded: messages, for they
 * stand on a screen, and all that decides. A `text` may quote facts, as `{vendor.fact}`; a `label` and `texts` may not.
 */
export const wordings = {
  title: 'label',
  facts: each({ label: 'label', ask: 'label', where: 'label', choices: each('label') }),
  errors: each({ summary: 'label', advice: 'texts', unexplained: 'label' }),
  rules: each({ what: 'text', why: 'text', evidence: 'text', remedy: steps }),
  notes: each(remark),
  fallbacks: each({ why: 'text', remedy: steps }),
  contacts: each({ name: 'label', note: 'label', url: 'address' }),
  constraints: each({ expected: 'label' }),
  lifecycles: each({
    label: 'label',
    events: labels,
    deadlines: each({
      label: 'label',
      boundary: 'label',
      consequence: 'text',
      toDo: 'text',
      earliest: labels,
      latest: labels,
    }),
    phases: labels,
    windows: labels,
    reminders: labels,
  }),
  operations: each({
    title: 'label',
    requirements: each({ what: 'text', failed: 'text', why: 'text', fix: 'text' }),
    methods: each(method),
    effects: each(remark),
    notes: each(remark),
  }),
  /** By the operation that they belong to and their own ids: `apns/renew.clomo`. */
  methods: each(method),
  choices: each(each('label')),
} as const

/** Where words stand: a text, a label, a list of texts, an address, or parts that hold such. */
export type Shape =
  | 'text'
  | 'label'
  | 'texts'
  | 'address'
  | { readonly each: Shape }
  | { readonly [part: string]: Shape }

/** A text in all languages that texts have to have, and in others by their BCP 47 tags; or in others alone, beside those. */
export type Said<T = string> =
  | (Localized<T> & { readonly [tag: string]: T })
  | { readonly [tag: string]: T | undefined; readonly ja?: undefined; readonly en?: undefined }

/** New words in the shape of those that they replace. */
export type Reworded<S> = S extends 'text' | 'label'
  ? Said
  : S extends 'texts'
    ? Said<readonly string[]>
    : S extends 'address'
      ? string
      : S extends { readonly each: infer Entry }
        ? { readonly [id: string]: Reworded<Entry> }
        : { readonly [Part in keyof S]?: Reworded<S[Part]> }

/** New words for a plugin, as {@link wordings} names the places. */
export type Rewording = Reworded<typeof wordings>
