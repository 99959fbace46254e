import { type Composition, type Localized, type Problem, shortened } from '@shindan/core'
import { hitsAllDevices } from './lifecycle-affects.ts'
import { lifecycleMeant } from './lifecycle-meant.ts'

/** An id of a lifecycle that no plugin has. */
export function unknownLifecycle(
  id: string,
  composition: Pick<Composition, 'lifecycles'>,
): Problem<'unknown-lifecycle'> {
  const known = [...composition.lifecycles.keys()]
  const found = lifecycleMeant(id, composition)
  // Nobody is led to write what hits the whole fleet where another thing is meant.
  const isWrong = found?.how === 'near' && hitsAllDevices(found.id, composition)
  const meant = isWrong ? undefined : found?.id
  const [ja, en] =
    meant === undefined ? [known.join('、'), known.join(', ')] : [`${meant} など`, `one such as ${meant}`]
  return unknown(id, { ja, en })
}

/** One that was taken for another, whose id should stand there. */
export function lifecycleTakenFor(id: string, meant: string): Problem<'unknown-lifecycle'> {
  return unknown(id, {
    ja: `${meant}（これとみなしました）`,
    en: `${meant}, which it was taken for`,
  })
}

function unknown(id: string, expected: Localized): Problem<'unknown-lifecycle'> {
  return { kind: 'unknown-lifecycle', path: 'lifecycle', found: shortened(id), expected }
}
