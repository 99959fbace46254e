import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
// @ts-expect-error: it declares the types of its plugins alone
import { create, ts } from '@custom-elements-manifest/analyzer'
// @ts-expect-error: it declares none
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js'
import { repository } from '../bootstrap/workspace.mjs'
import { differences } from './folder.ts'
import { type ElementClass, typingsOf } from './typings.ts'

interface Analyzed {
  readonly schemaVersion: string
  readonly modules: readonly { readonly declarations: readonly ElementClass[] }[]
}

const home = join(repository, 'packages', 'element')

/** Writes what tools know of the elements: their manifest, and the typings of frameworks made from it. */
export async function elements(task: 'write' | 'check'): Promise<readonly string[]> {
  const generated = generatedFiles()
  const there = new Map(
    [...generated.keys()].flatMap((path) => {
      const file = join(home, path)
      return existsSync(file) ? [[path, readFileSync(file, 'utf8')] as const] : []
    }),
  )
  const changes = differences(generated, there)
  if (task === 'check') return changes
  for (const [path, text] of generated) {
    mkdirSync(dirname(join(home, path)), { recursive: true })
    writeFileSync(join(home, path), text)
  }
  return changes
}

/** Each file that is generated, by its path in the package. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const manifest = manifestOf(home)
  const classes = manifest.modules.flatMap(({ declarations }) => declarations)
  return new Map([
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ...typingsOf(classes).map(([path, text]) => [path, text] as const),
  ])
}

/** The manifest of what is exported: nothing private, each class in the module that defines its tag. */
function manifestOf(folder: string) {
  const modules = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('element.ts'))
    .toSorted()
    .map((path) => {
      const text = readFileSync(join(folder, 'src', path), 'utf8')
      return ts.createSourceFile(`src/${path}`, text, ts.ScriptTarget.ES2015, true)
    })
  const { schemaVersion, modules: found }: Analyzed = create({
    modules,
    plugins: litPlugin(),
    context: { dev: false },
  })
  return {
    schemaVersion,
    modules: found.map(({ declarations }) => {
      const own = declarations.filter(({ tagName }) => tagName)
      const path = `dist/${own[0]?.tagName.replace('shindan-', '')}.js`
      return {
        kind: 'javascript-module',
        path,
        declarations: own.map(exported),
        exports: own.flatMap(({ name, tagName }) => [
          { kind: 'js', name, declaration: { name, module: path } },
          { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
        ]),
      }
    }),
  }
}

function exported({ members, events, ...declared }: ElementClass): ElementClass {
  return {
    ...declared,
    members: members.filter(({ name, privacy }) => !name.startsWith('#') && privacy !== 'private'),
    // What a method of its own dispatches by a name that it is given is no event of that name.
    events: events.filter(({ description }) => description !== undefined),
  }
}
