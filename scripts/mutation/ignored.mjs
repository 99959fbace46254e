/** Functions that name the mistake of a program, and where among their arguments the work stands. */
const doors = new Set(['guarded', 'received'])

/** What is not mutated, by the name that `ignorers` of Stryker has for it. */
export const strykerPlugins = [
  ignorer('doors', ({ node, parent }) => {
    const isWord = parent?.type === 'CallExpression' && doors.has(parent.callee?.name ?? '')
    return isWord && node !== parent.callee && !/Function|Identifier/.test(node.type)
      ? 'what a door says of wrong arguments is held by scripts/promise'
      : undefined
  }),
  ignorer('prose', ({ node }) =>
    node.properties?.length === 2 && node.properties.every(isProse)
      ? 'a text without its two languages does not compile'
      : undefined,
  ),
]

/** @param {Node} property */
function isProse({ key, value }) {
  const isPlain = value?.type === 'StringLiteral' || value?.type === 'TemplateLiteral'
  const isSimple = value?.expressions?.every(({ type }) => /Identifier|MemberExpression/.test(type)) ?? true
  return (key?.name === 'ja' || key?.name === 'en') && isPlain && isSimple
}

/**
 * @param {string} name
 * @param {(path: { readonly node: Node, readonly parent: Node | null }) => string | undefined} shouldIgnore
 */
function ignorer(name, shouldIgnore) {
  return { kind: 'Ignore', name, value: { shouldIgnore } }
}

/**
 * @typedef {object} Node of a syntax tree
 * @property {string} type
 * @property {Node & { readonly name?: string }} [callee]
 * @property {readonly Node[]} [properties]
 * @property {{ readonly name?: string }} [key]
 * @property {Node} [value]
 * @property {readonly Node[]} [expressions]
 */
