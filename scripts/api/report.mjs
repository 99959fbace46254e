import ts from 'typescript'

/**
 * @typedef {object} Described an entry by the file of its declarations
 * @property {string} entry as it is imported
 * @property {string} file
 */

/**
 * What can be imported of packages and what types it has, without a word of documentation, so that a difference between
 * two reports is one of the contract. Read from the declarations that are published.
 *
 * @param {readonly Described[]} entries
 * @returns {Map<string, string>} a report by entry
 */
export function apiReports(entries) {
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts'],
    },
  )
  const checker = program.getTypeChecker()
  const exports = entries.map(({ file }) => exportsOf(program, checker, file))
  const shown = new Set(exports.flatMap((each) => each.map(({ symbol }) => symbol)))
  return new Map(
    entries.map(({ entry, file }, number) => {
      const exported = exports[number] ?? []
      const reached = reachedFrom(checker, exported, file)
      const hidden = [...reached].filter((symbol) => !shown.has(symbol))
      for (const symbol of hidden) shown.add(symbol)
      return [entry, reportOf(exported, hidden)]
    }),
  )
}

/** @typedef {{ name: string, symbol: ts.Symbol }} Export */

/** @param {ts.Program} program @param {ts.TypeChecker} checker @param {string} file @returns {Export[]} */
function exportsOf(program, checker, file) {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  if (!module) throw new Error(`${file} exports nothing`)
  return checker
    .getExportsOfModule(module)
    .map((symbol) => ({ name: symbol.name, symbol: original(checker, symbol) }))
}

/** @param {readonly Export[]} exported @param {readonly ts.Symbol[]} hidden what those name and nobody can import */
function reportOf(exported, hidden) {
  const described = exported.map(({ name, symbol }) => ({ key: name, text: declared(symbol, name) }))
  const named = hidden.map((symbol) => ({
    key: `~${symbol.name}`,
    text: `// not exported\n${declared(symbol, symbol.name)}`,
  }))
  return [...described, ...named]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ text }) => text)
    .join('\n\n')
}

/** What a name stands for in the end. @param {ts.TypeChecker} checker @param {ts.Symbol} symbol */
function original(checker, symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

/** All that the declarations of these name, of the same package. @param {ts.TypeChecker} checker @param {readonly Export[]} exported @param {string} file */
function reachedFrom(checker, exported, file) {
  const root = file.slice(0, file.indexOf('/dist/types/') + '/dist/types/'.length)
  const reached = new Set(exported.map(({ symbol }) => symbol))
  for (const symbol of reached) {
    for (const declaration of symbol.declarations ?? []) {
      /** @param {ts.Node} node */
      const visit = (node) => {
        const named = ts.isIdentifier(node) ? checker.getSymbolAtLocation(node) : undefined
        const meant = named && original(checker, named)
        const isOwn = meant?.declarations?.some(
          (each) => isTopLevel(each) && each.getSourceFile().fileName.startsWith(root),
        )
        if (meant && isOwn) reached.add(meant)
        ts.forEachChild(node, visit)
      }
      visit(declaration)
    }
  }
  return reached
}

/** @param {ts.Declaration} declaration */
function isTopLevel(declaration) {
  const { parent } = statementOf(declaration)
  return parent !== undefined && ts.isSourceFile(parent)
}

/** @param {ts.Declaration} declaration @returns {ts.Node} */
const statementOf = (declaration) =>
  ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration

const printer = ts.createPrinter({ removeComments: true })

/** @param {ts.Symbol} symbol @param {string} name under which it is exported */
function declared(symbol, name) {
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const { transformed } = ts.transform(declaration, [sortedUnions])
    const [node = declaration] = transformed
    const text = printer.printNode(ts.EmitHint.Unspecified, node, declaration.getSourceFile())
    return ts.isVariableDeclaration(declaration)
      ? `const ${text}`
      : text.replace(/^export |(?<=^export )declare |^declare /g, '')
  })
  const renamed = symbol.name === name ? [] : [`// ${symbol.name} as ${name}`]
  return [...renamed, ...texts.map(broken)].join('\n').replaceAll(/import\("[^"]+"\)\./g, '')
}

/** In whichever order the compiler met them: alternatives have none. @type {ts.TransformerFactory<ts.Node>} */
const sortedUnions = (context) => (root) => {
  /** @param {ts.Node} node @returns {ts.Node} */
  const visit = (node) => {
    const inside = ts.visitEachChild(node, visit, context)
    if (!ts.isUnionTypeNode(inside)) return inside
    const literals = inside.types.filter(ts.isLiteralTypeNode)
    const sorted = literals.sort((one, other) => (textOf(one) < textOf(other) ? -1 : 1))
    return ts.factory.createUnionTypeNode([
      ...sorted,
      ...inside.types.filter((each) => !ts.isLiteralTypeNode(each)),
    ])
  }
  return visit(root)
}

/** @param {ts.LiteralTypeNode} node */
const textOf = ({ literal }) => ('text' in literal ? String(literal.text) : ts.SyntaxKind[literal.kind])

/** A line for each of many alternatives, so that one more is one line more. @param {string} text */
function broken(text) {
  return text.replace(/"[^"\n]*"(?: \| "[^"\n]*"){3,}/g, (union) =>
    union.length < 80
      ? union
      : union
          .split(' | ')
          .map((each) => `\n    | ${each}`)
          .join(''),
  )
}
