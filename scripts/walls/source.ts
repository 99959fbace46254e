import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { packagesOf } from '../bootstrap/workspace.mjs'

/** One source file as the walls see it. */
export interface Source {
  /** The package's short name, e.g. `core`. */
  readonly package: string
  /** Relative to the package, with slashes, e.g. `src/fact/parse.ts`. */
  readonly path: string
  readonly tree: ts.SourceFile
}

/** The packages on top: what runs, and what stands between a library and those who ask. They may do what a library may not. */
const hosts = new Set(['cli', 'create-plugin', 'server', 'mcp', 'element', 'react', 'fleet-node'])

export function isLibrary({ package: name }: Source): boolean {
  return !hosts.has(name)
}

/** A breach of a wall: where, and what. */
export type Breach = `${string}/${string}:${number} ${string}`

const isTest = /(\.test(-d)?\.ts$|\/(test|fixtures)\/)/

export function source(packageName: string, path: string, text: string): Source {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return { package: packageName, path, tree }
}

export function breach(at: Source, node: ts.Node, what: string): Breach {
  const line = at.tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
  return `${at.package}/${at.path}:${line} ${what}`
}

/** Every source of every package that is published as it is written; tests are free. */
export function workspaceSources(root: string): Source[] {
  return packagesOf(root).flatMap(({ name, directory }) =>
    readdirSync(join(directory, 'src'), { recursive: true, encoding: 'utf8' })
      .map((file) => `src/${file.replaceAll('\\', '/')}`)
      .filter((path) => path.endsWith('.ts') && !isTest.test(path))
      .map((path) =>
        source(name.replace('@shindan/', ''), path, readFileSync(join(directory, path), 'utf8')),
      ),
  )
}

/** All nodes of a tree, documentation comments left out. */
export function nodesIn(node: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (child: ts.Node): void => {
    nodes.push(child)
    ts.forEachChild(child, visit)
  }
  ts.forEachChild(node, visit)
  return nodes
}
