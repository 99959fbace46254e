import { type Composition, isSlip, nearest } from '@shindan/core'
import { hitsAllDevices } from './lifecycle-affects.ts'

/** Which lifecycle somebody means. */
export interface LifecycleMeant {
  readonly id: string
  /**
   * `named` by its id or its name; `clear` but for a slip, or by words that everybody uses for a push certificate; `like` where it speaks of
   * one in other words; `near` where nothing but its letters are.
   */
  readonly how: 'named' | 'clear' | 'like' | 'near'
}

/** The lifecycle of a push certificate where nobody says of which console. */
const pushLifecycle = 'apns/push-certificate'

/** Which lifecycle somebody means by an id, a name in any language, or common words for a push certificate. */
export function lifecycleMeant(
  said: string,
  { lifecycles }: Pick<Composition, 'lifecycles'>,
): LifecycleMeant | undefined {
  if (lifecycles.has(said)) return { id: said, how: 'named' }
  const { all, ids } = namesOf(lifecycles)
  const written = folded(said.slice(0, mostCharacters))
  const idOf = (name: string | undefined) => (name === undefined ? undefined : ids.get(name))
  const named = idOf(written)
  if (named !== undefined) return { id: named, how: 'named' }
  const push = pushMeant(written, lifecycles)
  if (push?.how === 'clear') return push
  const slip = idOf(written.length < fewestForSlip ? undefined : all.find((name) => isSlip(written, name)))
  if (slip !== undefined) return { id: slip, how: 'clear' }
  if (push) return push
  const near = written.length < fewestCharacters ? undefined : all.find((name) => name.includes(written))
  const id = idOf(near ?? nearest(written, all))
  return id === undefined ? undefined : { id, how: 'near' }
}

/** A push certificate, by words that everybody uses for one, beside the name of a console where one has such; or as something else. */
function pushMeant(written: string, lifecycles: Composition['lifecycles']): LifecycleMeant | undefined {
  const wide = [...lifecycles.keys()].filter((id) => hitsAllDevices(id, { lifecycles }))
  const consoles = [...new Set([...lifecycles.keys()].map((id) => id.slice(0, id.indexOf('/'))))].filter(
    (name) => name !== 'apns' && written.includes(name),
  )
  const rest = consoles.reduce((text, name) => text.replace(name, ''), written)
  if (!saysPush.test(rest) || (saysAnother.test(rest) && !saysPushCertificate.test(rest))) return undefined
  const own = wide.filter((id) => consoles.some((name) => id.startsWith(`${name}/`)))
  const [id] = consoles.length === 0 ? wide.filter((one) => one === pushLifecycle) : own
  const isClear = id !== undefined && (consoles.length === 0 || own.length === 1) && commonWords.test(rest)
  if (isClear) return { id, how: 'clear' }
  const like = id ?? wide.find((one) => one === pushLifecycle) ?? wide[0]
  return like === undefined ? undefined : { id: like, how: 'like' }
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
  const names = { all: [...ids.keys()].sort((a, b) => a.length - b.length), ids }
  known.set(lifecycles, names)
  return names
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('プッシュ', 'push').replace(/\s/gu, '')
}
