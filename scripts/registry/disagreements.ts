import ts from 'typescript'
import { nodesIn } from '../walls/source.ts'
import type { Room } from './room.ts'

/** Where a room and its index do not agree: a definition that is not listed, or a name that leads nowhere. */
export function disagreements({ path, holds, files }: Room): string[] {
  const trees = new Map([...files].map(([file, text]) => [file, parse(file, text)]))
  const index = trees.get('index.ts')
  if (!index) return [`${path} has no index.ts`]
  const imports = importedBy(index)
  const listed = listedIn(index, `${holds}s`)
  if (!listed) return [`${path}/index.ts exports no list named ${holds}s`]
  const imported = new Set([...trees.values()].flatMap((tree) => [...importedBy(tree).values()]))
  const problems: string[] = []

  for (const [file, tree] of trees) {
    if (file === 'index.ts') continue
    const ids = idsDefinedIn(tree, holds)
    if (ids.length === 0 && !imported.has(file))
      problems.push(`${file} defines no ${holds}, and nothing imports it`)
    if (ids.length > 1) problems.push(`${file} defines ${ids.length} ${holds}s: one a file`)
    const [id = ''] = ids
    if (ids.length === 1 && nameOf(id) !== file) problems.push(`${file} defines ${id}: name it ${nameOf(id)}`)
    if (ids.length === 0) continue
    const names = [...imports].filter(([, from]) => from === file).map(([name]) => name)
    const times = listed.filter((name) => names.includes(name)).length
    if (times !== 1) problems.push(`${file} is listed ${times} times in index.ts`)
  }
  for (const [name, file] of imports) {
    if (!files.has(file)) problems.push(`index.ts imports ${name} from ${file}, which does not exist`)
  }
  for (const name of listed) {
    if (!imports.has(name)) problems.push(`index.ts lists ${name}, which it does not import from this folder`)
  }
  return problems.map((problem) => `${path}: ${problem}`)
}

/** The file of a definition: named by the last part of its id. */
function nameOf(id: string): string {
  return `${id.slice(id.lastIndexOf('/') + 1)}.ts`
}

function parse(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
}

/** Local names by the file beside it that they are imported from. */
function importedBy(tree: ts.SourceFile): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  for (const statement of tree.statements.filter(ts.isImportDeclaration)) {
    const from = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : ''
    const bindings = statement.importClause?.namedBindings
    if (!/^\.\/[^/]+$/.test(from) || !bindings || !ts.isNamedImports(bindings)) continue
    for (const { name } of bindings.elements) names.set(name.text, from.slice('./'.length))
  }
  return names
}

/** The plain names in `export const <list> = […]`; what is spread into it comes from elsewhere. */
function listedIn(tree: ts.SourceFile, list: string): readonly string[] | undefined {
  const found = nodesIn(tree)
    .filter(ts.isVariableDeclaration)
    .find(({ name }) => ts.isIdentifier(name) && name.text === list)
  const value = found?.initializer
  const array = value && ts.isAsExpression(value) ? value.expression : value
  if (!array || !ts.isArrayLiteralExpression(array)) return undefined
  return array.elements.filter(ts.isIdentifier).map(({ text }) => text)
}

const makers = { rule: 'defineRule', error: 'defineError', operation: 'defineOperation' } as const

function idsDefinedIn(tree: ts.SourceFile, holds: Room['holds']): readonly string[] {
  return nodesIn(tree)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => ts.isIdentifier(expression) && expression.text === makers[holds])
    .map(({ arguments: [input] }) => {
      const properties = input && ts.isObjectLiteralExpression(input) ? [...input.properties] : []
      const id = properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === 'id')
      return id && ts.isStringLiteral(id.initializer)
        ? id.initializer.text
        : '(an id that is not written out)'
    })
}
