/** Functions that name the mistake of a program, and where among their arguments the work stands. */
const doors = new Set(['handed', 'received', 'door'])

/**
 * What a door says of arguments that are wrong is held by `scripts/promise` for every public function at once, so it is
 * not mutated: only the work behind it is.
 */
export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'doors',
    value: {
      /** @param {{ node: Node, parent: Node | null }} path */
      shouldIgnore({ node, parent }) {
        const isWord = parent?.type === 'CallExpression' && doors.has(parent.callee?.name ?? '')
        return isWord && node !== parent.callee && !/Function/.test(node.type) && node.type !== 'Identifier'
          ? 'what a door says of wrong arguments is held by scripts/promise'
          : undefined
      },
    },
  },
]

/** @typedef {{ readonly type: string, readonly callee?: Node & { readonly name?: string } }} Node */
