import { type Composition, isSlip, nearest } from '@shindan/core'
import { lifecycleAffects } from './lifecycle-affects.ts'
import { pushLifecycle } from './push-lifecycle.ts'

/** Which lifecycle somebody means. */
export interface LifecycleMeant {
  readonly id: string
  /**
   * `named` by its id or its name; `clear` but for a slip, or by words that everybody uses for a push certificate; `like` where it
   * speaks of one in other words; `near` where nothing but its letters are.
   */
  readonly how: 'named' | 'clear' | 'like' | 'near'
}

/** Which lifecycle somebody means by an id, a name in any language, or common words for a push certificate. */
export function lifecycleMeant(
  said: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): LifecycleMeant | undefined {
  if (lifecycles.has(said)) return { id: said, how: 'named' }
  const names = namesOf(lifecycles)
  const { all, ids } = names
  const written = folded(said.slice(0, mostCharacters))
  const idOf = (name: string | undefined) => (name === undefined ? undefined : ids.get(name))
  const named = idOf(written)
  if (named !== undefined) return { id: named, how: 'named' }
  const push = pushMeant(written, names)
  if (push?.how === 'clear') return push
  const slip = idOf(written.length < fewestForSlip ? undefined : all.find((name) => isSlip(written, name)))
  if (slip !== undefined) return { id: slip, how: 'clear' }
  if (push) return push
  const near = written.length < fewestCharacters ? undefined : all.find((name) => name.includes(written))
  const id = idOf(near ?? nearest(written, all))
  return id === undefined ? undefined : { id, how: 'near' }
}

/** A push certificate, by words that everybody uses for one, beside the name of a console where one has such; or as something else. */
function pushMeant(written: string, { consoles, wide }: Names): LifecycleMeant | undefined {
  const named = consoles.filter((name) => written.includes(name))
  const rest = named.reduce((text, name) => text.replace(name, ''), written)
  if (!saysPush.test(rest) || (saysAnother.test(rest) && !saysPushCertificate.test(rest))) return undefined
  const neutral = wide.filter((id) => id === pushLifecycle)
  const meant =
    named.length === 0 ? neutral : wide.filter((id) => named.some((name) => id.startsWith(`${name}/`)))
  const [id = neutral[0] ?? wide[0]] = meant
  if (id === undefined) return undefined
  return { id, how: meant.length === 1 && commonWords.test(rest) ? 'clear' : 'like' }
}

const saysPush = /push|apns|mdm[用の]?(?:証明書|cert)/
const saysPushCertificate = /push.{0,9}(?:証明書|cert)/
/** What a push certificate has to do with, and is not. */
const saysAnother =
  /device|client|user|server|root|identity|auth|token|key|デバイス|端末|クライアント|ユーザ|サーバ|トークン|鍵/
const commonWords =
  /^(?:apple|apns|mdm|ios|push|通知|用|の|of|for|go!|certificate|cert|証明書|[-_/・.:!()])+$/

/** No name is longer. */
const mostCharacters = 100
/** What is shorter may be a slip of too many. */
const fewestForSlip = 10
/** What is shorter stands in too many names. */
const fewestCharacters = 4

interface Names {
  /** Folded, the shortest first. */
  readonly all: readonly string[]
  readonly ids: ReadonlyMap<string, string>
  /** Those of the plugins that have lifecycles, but for the one that is of push certificates itself. */
  readonly consoles: readonly string[]
  /** The ids of those that hit the whole fleet. */
  readonly wide: readonly string[]
}

/** Rows that cannot be read are many where one is: the names of their lifecycles are folded once. */
const known = new WeakMap<object, Names>()

function namesOf(lifecycles: Composition['lifecycles']): Names {
  const made = known.get(lifecycles)
  if (made) return made
  const ids = new Map<string, string>()
  const shared = new Set<string>()
  for (const [id, { label }] of lifecycles)
    for (const name of new Set([id, label.ja, label.en].map(folded))) {
      if (ids.has(name)) shared.add(name)
      ids.set(name, id)
    }
  // A name of two is neither's.
  for (const name of shared) ids.delete(name)
  const plugins = new Set([...lifecycles.keys()].map((id) => id.slice(0, id.indexOf('/'))))
  const names = {
    all: [...ids.keys()].sort((a, b) => a.length - b.length),
    ids,
    consoles: [...plugins].filter((name) => !pushLifecycle.startsWith(`${name}/`)),
    wide: [...lifecycles].flatMap(([id, one]) =>
      lifecycleAffects(one) === 'all-managed-devices' ? [id] : [],
    ),
  }
  known.set(lifecycles, names)
  return names
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('プッシュ', 'push').replace(/\s/gu, '')
}
