import type { Constraint } from '../case/constraint.ts'
import type { Contact } from '../catalog/contact.ts'
import type { ErrorDefinition } from '../catalog/error.ts'
import type { SourceSet } from '../catalog/source.ts'
import type { FactSet } from '../fact/fact.ts'
import type { AnyLifecycle } from '../lifecycle/index.ts'
import type { Operation } from '../operation/operation.ts'
import type { AnyPlugin, ErrorIdOf, NoteIdOf, Plugin, RuleIdOf } from '../plugin/plugin.ts'
import type { EntryList } from '../plugin/without.ts'
import type { TextReading } from '../recognition/index.ts'
import type { CauseInput } from '../rule/causes.ts'
import type { Fallback } from '../rule/fallback.ts'
import type { Note } from '../rule/note.ts'
import type { Rule } from '../rule/rule.ts'
import type { Rewording } from './wordings.ts'

/** In what a plugin is to be otherwise than its vendor made it. */
export interface Changes<P extends AnyPlugin = AnyPlugin, A extends Additions<P> = Additions<P>> {
  /** Entries that are to be no more, by their ids. What only served them goes along. */
  readonly disable?: Disabled<P>
  /** New words, by the ids of what they belong to. */
  readonly replace?: Replaced<P>
  /** Entries of one's own. They are made with a kit of the plugin's name that uses it, and their ids begin with that name. */
  readonly add?: A
}

/** Ids that bear a plugin's own name; any where it is not known to the compiler. */
type Own<P extends AnyPlugin, Id extends string> = string extends Id
  ? string
  : Extract<Id, `${P['name']}/${string}`>

/** Ids of entries, by the lists that hold them. */
export type Disabled<P extends AnyPlugin = AnyPlugin> = {
  readonly [List in EntryList]?: readonly IdIn<P, List>[]
}

/** Words by ids. See {@link wordings} for the places that have any. */
export type Replaced<P extends AnyPlugin = AnyPlugin> = {
  readonly [List in keyof Rewording]?: List extends EntryList
    ? { readonly [Id in IdIn<P, List>]?: NonNullable<Rewording[List]>[string] }
    : Rewording[List]
}

type IdIn<P extends AnyPlugin, List extends EntryList> = List extends 'errors'
  ? Own<P, ErrorIdOf<[P]>>
  : List extends 'rules'
    ? Own<P, RuleIdOf<[P]>>
    : List extends 'notes'
      ? Own<P, NoteIdOf<[P]>>
      : `${P['name']}/${string}`

/** Entries that a plugin gets besides its own. */
export interface Additions<P extends AnyPlugin = AnyPlugin> {
  /** Of a prefix of one's own: who gives a fact of the plugin's prefix says that its product is in use. */
  readonly facts?: FactSet
  readonly sources?: SourceSet
  readonly errors?: readonly ErrorDefinition<`${P['name']}/${string}`>[]
  readonly rules?: readonly Rule<`${P['name']}/${string}`>[]
  readonly notes?: readonly Note<`${P['name']}/${string}`>[]
  readonly fallbacks?: readonly Fallback<`${P['name']}/${string}`>[]
  readonly contacts?: readonly Contact<`${P['name']}/${string}`>[]
  readonly constraints?: readonly Constraint<`${P['name']}/${string}`>[]
  readonly lifecycles?: readonly AnyLifecycle[]
  readonly operations?: readonly Operation<`${P['name']}/${string}`>[]
  readonly readings?: readonly TextReading[]
  /** Causes of errors, old and new, each at its place among those that are there. */
  readonly causes?: { readonly [error: string]: readonly PlacedCause[] }
}

/** A cause and where it goes; also among causes in order, since who customises a plugin speaks for its vendor. */
export interface PlacedCause {
  readonly cause: CauseInput
  readonly at: CausePlace
}

/** Before or behind all others, or one of them. */
export type CausePlace = 'first' | 'last' | { readonly before: string } | { readonly after: string }

/** A plugin with what was added to it, as the compiler sees it. */
export type Customised<P extends AnyPlugin, A extends Additions> =
  P extends Plugin<infer Name, infer Facts, infer ErrorId, infer RuleId, infer NoteId>
    ? Plugin<
        Name,
        Facts & (A['facts'] extends FactSet ? A['facts'] : unknown),
        ErrorId | IdsOf<A['errors']>,
        RuleId | IdsOf<A['rules']>,
        NoteId | IdsOf<A['notes']>
      >
    : never

type IdsOf<Entries> = Entries extends readonly { readonly id: infer Id extends string }[] ? Id : never
