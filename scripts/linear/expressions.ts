import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import ts from 'typescript'
import { packagesOf } from '../bootstrap/workspace.mjs'

/** A regular expression that a package ships, and where it stands. */
export interface Shipped {
  readonly at: string
  readonly source: string
  readonly flags: string
}

/** Every regular expression that stands as a literal in the sources of a package, tests left out; each kind once. */
export function shippedExpressions(root: string): readonly Shipped[] {
  const found = new Map<string, Shipped>()
  for (const { directory } of packagesOf(root)) {
    for (const file of sourcesIn(join(directory, 'src'))) {
      for (const { line, text } of literalsIn(file)) {
        const end = text.lastIndexOf('/')
        const shipped = {
          at: `${relative(root, file)}:${line}`,
          source: text.slice(1, end),
          flags: text.slice(end + 1),
        }
        if (!found.has(text)) found.set(text, shipped)
      }
    }
  }
  return [...found.values()]
}

function sourcesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/\.test(-d)?\.ts$/.test(file))
    .map((file) => join(folder, file))
}

function literalsIn(file: string): readonly { readonly line: number; readonly text: string }[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: { readonly line: number; readonly text: string }[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      found.push({ line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1, text: node.text })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}
