import ts from 'typescript'
import { importsOf } from './imports.ts'
import { type Breach, breach, isLibrary, nodesIn, type Source } from './source.ts'

/** Members of globals whose value no argument decides. */
const impureMembers = new Set(['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues'])

/** Globals that are the environment, the network or a clock, whatever is done with them. */
const impureGlobals = new Set([
  'process',
  'performance',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Deno',
  'Bun',
])

const globalObjects = new Set(['globalThis', 'window', 'self', 'global'])

/** Methods of a date that answer in the zone of the machine. */
const machineZone = /^(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|TimezoneOffset)$/

/**
 * Where a library reads something that is not handed to it: the clock, chance, the environment, the file
 * system, the network, the time zone of the machine.
 */
export function impurities(sources: readonly Source[]): Breach[] {
  return sources.filter(isLibrary).flatMap((each) => {
    const own = namesDeclaredIn(each.tree)
    const fromNode = importsOf(each)
      .filter(({ specifier }) => specifier.startsWith('node:'))
      .map(({ specifier, node }) => breach(each, node, `imports ${specifier}`))
    const read = nodesIn(each.tree).flatMap((node) => {
      const what = impurityOf(node, own)
      return what === undefined ? [] : [breach(each, node, `reads ${what}`)]
    })
    return [...fromNode, ...read]
  })
}

function impurityOf(node: ts.Node, own: ReadonlySet<string>): string | undefined {
  if (ts.isPropertyAccessExpression(node)) return impureAccess(node)
  if (ts.isIdentifier(node) && isGlobalRead(node, own) && impureGlobals.has(node.text)) return node.text
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date'))
    return impureDate(node.arguments?.length ?? 0)
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()'
  return undefined
}

function impureAccess({ expression, name }: ts.PropertyAccessExpression): string | undefined {
  if (machineZone.test(name.text)) return `.${name.text}`
  if (!ts.isIdentifier(expression)) return undefined
  const member = `${expression.text}.${name.text}`
  if (impureMembers.has(member)) return member
  return globalObjects.has(expression.text) && impureGlobals.has(name.text) ? member : undefined
}

/** One argument is an instant or a text with its zone; none is the clock, several are the machine's zone. */
function impureDate(argumentCount: number): string | undefined {
  if (argumentCount === 0) return 'new Date()'
  return argumentCount > 1 ? 'new Date(year, month, …)' : undefined
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name
}

/** Whether an identifier stands for a global: not for a name of the file's own, a member, or a type. */
function isGlobalRead(node: ts.Identifier, own: ReadonlySet<string>): boolean {
  const { parent } = node
  const isName = 'name' in parent && parent.name === node && !ts.isShorthandPropertyAssignment(parent)
  return !own.has(node.text) && !isName && !ts.isTypeReferenceNode(parent)
}

function namesDeclaredIn(tree: ts.SourceFile): Set<string> {
  const names = new Set<string>()
  for (const node of nodesIn(tree)) {
    const isDeclaration =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isImportSpecifier(node)
    if (isDeclaration && node.name !== undefined && ts.isIdentifier(node.name)) names.add(node.name.text)
  }
  return names
}
