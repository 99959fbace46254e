import ts from 'typescript'

/**
 * A module of TypeScript, in which everything that it makes when it is loaded may be left out by a bundler where nobody
 * uses it. A bundler takes every call, spread and property for an effect; nothing in these packages has any, which is
 * what `sideEffects: false` says of their files as wholes. Lines stay where they are.
 *
 * @param {string} path
 * @param {string} text
 */
export function withoutEffects(path, text) {
  const module = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  /** @type {{ start: number, end: number, text: string }[]} */
  const changes = []
  for (const statement of module.statements) {
    if (isDeclaration(statement)) continue
    if (!ts.isVariableStatement(statement)) throw new Error(`${path} has an effect: ${statement.getText()}`)
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer === undefined || isInert(initializer)) continue
      const value = made(initializer.getText())
      if (ts.isIdentifier(name)) changes.push({ ...placeOf(initializer), text: value })
      else changes.push({ start: name.getStart(), end: initializer.end, text: parts(path, name, value) })
    }
  }
  return changes.reduceRight((so, { start, end, text }) => so.slice(0, start) + text + so.slice(end), text)
}

/** @param {ts.Statement} statement */
function isDeclaration(statement) {
  if (ts.isModuleDeclaration(statement)) return isOnlyDeclared(statement)
  return ts.isImportDeclaration(statement)
    ? statement.importClause !== undefined
    : declarations.has(statement.kind)
}

/** What is said of globals is types alone. @param {ts.ModuleDeclaration} declaration */
function isOnlyDeclared({ modifiers }) {
  return modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword) ?? false
}

/** @param {string} expression */
const made = (expression) => `/* @__PURE__ */ (() => (${expression}))()`

/** @param {ts.Node} node */
const placeOf = (node) => ({ start: node.getStart(), end: node.end })

/** Each name by itself: bundlers keep a pattern whole. @param {string} path @param {ts.BindingPattern} pattern @param {string} whole */
function parts(path, pattern, whole) {
  const of = `whole${pattern.pos}`
  const names = pattern.elements.map((element, index) => {
    if (ts.isOmittedExpression(element) || element.dotDotDotToken || element.initializer)
      throw new Error(`${path}: only names can be taken out of a pattern, not ${element.getText()}`)
    const key = ts.isArrayBindingPattern(pattern)
      ? index
      : `'${(element.propertyName ?? element.name).getText()}'`
    return `${element.name.getText()} = ${made(`${of}[${key}]`)}`
  })
  const lines = '\n'.repeat(pattern.getText().split('\n').length - 1)
  return `${of} = ${whole}, ${names.join(', ')}${lines}`
}

/** Whether a bundler sees by itself that nothing happens. @param {ts.Node} node @returns {boolean} */
function isInert(node) {
  if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node))
    return isInert(node.expression)
  if (ts.isArrayLiteralExpression(node)) return node.elements.every(isInert)
  if (ts.isObjectLiteralExpression(node))
    return node.properties.every(
      (one) =>
        ts.isPropertyAssignment(one) && !ts.isComputedPropertyName(one.name) && isInert(one.initializer),
    )
  return inert.has(node.kind)
}

const declarations = new Set([
  ts.SyntaxKind.ExportDeclaration,
  ts.SyntaxKind.FunctionDeclaration,
  ts.SyntaxKind.ClassDeclaration,
  ts.SyntaxKind.InterfaceDeclaration,
  ts.SyntaxKind.TypeAliasDeclaration,
])

const inert = new Set([
  ts.SyntaxKind.ArrowFunction,
  ts.SyntaxKind.FunctionExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.BigIntLiteral,
  ts.SyntaxKind.RegularExpressionLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
])
