import ts from 'typescript'

/**
 * Those that texts have to have.
 *
 * @typedef {'en' | 'ja'} Language
 */

/** @type {readonly Language[]} */
export const languages = ['en', 'ja']

/**
 * A module of TypeScript whose texts are in one language: what says something in both, says it in that one alone. What
 * reports are recognised by stays in both, since a report is in the language of its screen. Lines stay where they are.
 *
 * @param {string} path
 * @param {string} text
 * @param {Language} language
 */
export function inOneLanguage(path, text, language) {
  /** @type {ts.Node[]} */
  const left = []
  /** @param {ts.Node} node */
  const visit = (node) => {
    const others = isSaid(node) ? node.properties.filter((property) => isOther(property, language)) : []
    left.push(...others)
    ts.forEachChild(node, (child) => {
      if (!others.some((other) => other === child)) visit(child)
    })
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return left
    .toSorted((a, b) => a.pos - b.pos)
    .reduceRight((so, { pos, end }) => {
      const lines = '\n'.repeat(so.slice(pos, end).split('\n').length - 1)
      return so.slice(0, pos) + lines + so.slice(end).replace(/^\s*,/, '')
    }, text)
}

/** A text in each language. @param {ts.Node} node @returns {node is ts.ObjectLiteralExpression} */
function isSaid(node) {
  if (!ts.isObjectLiteralExpression(node) || isTold(node.parent)) return false
  const names = node.properties.map(nameOf)
  return languages.every((one) => names.includes(one)) && !names.includes('verbatim')
}

/** Whether something holds the ways in which people tell an error. @param {ts.Node} node */
function isTold(node) {
  return nameOf(node) === 'told' || (ts.isVariableDeclaration(node) && node.type?.getText() === 'Told')
}

/** @param {ts.ObjectLiteralElementLike} property @param {Language} language */
function isOther(property, language) {
  return languages.some((one) => one === nameOf(property) && one !== language)
}

/** @param {ts.Node} node */
function nameOf(node) {
  return ts.isPropertyAssignment(node) || ts.isShorthandPropertyAssignment(node) ? node.name.getText() : ''
}
