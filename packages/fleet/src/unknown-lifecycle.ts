import { nearest, type Problem, shownId } from '@shindan/core'

/** An id of a lifecycle that no plugin has. */
export function unknownLifecycle(id: string, known: readonly string[]): Problem<'unknown-lifecycle'> {
  const meant = nearest(id.slice(0, 100), known)
  const [ja, en] =
    meant === undefined ? [known.join('、'), known.join(', ')] : [`${meant} など`, `one such as ${meant}`]
  return {
    kind: 'unknown-lifecycle',
    path: 'lifecycle',
    found: shownId(id),
    expected: { ja, en },
  }
}
