import { type Composition, type Problem, shortened } from '@shindan/core'
import { lifecycleMeant } from './lifecycle-meant.ts'

/** An id of a lifecycle that no plugin has. */
export function unknownLifecycle(
  id: string,
  composition: Pick<Composition, 'lifecycles'>,
): Problem<'unknown-lifecycle'> {
  const known = [...composition.lifecycles.keys()]
  const meant = lifecycleMeant(id, composition)?.id
  const [ja, en] =
    meant === undefined ? [known.join('、'), known.join(', ')] : [`${meant} など`, `one such as ${meant}`]
  return {
    kind: 'unknown-lifecycle',
    path: 'lifecycle',
    found: shortened(id),
    expected: { ja, en },
  }
}
