import ts from 'typescript'
import { nodesIn, type Source } from './source.ts'

/** One way in which a file takes from another module. */
export interface Import {
  /** As written, e.g. `./parse.ts`, `zod/mini`. */
  readonly specifier: string
  /** Whether nothing of it is left when types are erased. */
  readonly typesOnly: boolean
  readonly node: ts.Node
}

/** Imports of every form: `import`, `export … from`, `import()`, `require()` and `import('…')` as a type. */
export function importsOf({ tree }: Source): Import[] {
  return nodesIn(tree).flatMap((node): Import[] => {
    const specifier = specifierOf(node)
    return specifier === undefined ? [] : [{ specifier, typesOnly: isErased(node), node }]
  })
}

function specifierOf(node: ts.Node): string | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return textOf(node.moduleSpecifier)
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return textOf(node.argument.literal)
  if (ts.isCallExpression(node) && loads(node.expression)) return textOf(node.arguments[0])
  return undefined
}

function loads(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}

/** With `verbatimModuleSyntax` an import is erased only if the whole of it says `type`. */
function isErased(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
  if (ts.isExportDeclaration(node)) return node.isTypeOnly
  return ts.isImportTypeNode(node)
}

/** The package that a specifier names: `zod` for `zod/mini`, `@peculiar/x509` for itself; none for a file. */
export function packageNamed(specifier: string): string | undefined {
  if (specifier.startsWith('.')) return undefined
  const [scope = '', name] = specifier.split('/')
  return scope.startsWith('@') ? `${scope}/${name}` : scope
}
