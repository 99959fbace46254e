import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { elements, generatedFiles } from './elements.ts'

test('the manifest and the typings are those of the elements as they are', async () => {
  expect(await elements('check')).toEqual([])
})

test('the manifest tells what a page can do with each element, and nothing private', () => {
  const { modules } = JSON.parse(generatedFiles().get('custom-elements.json') ?? '')
  const [diagnosis] = modules[0].declarations
  expect(diagnosis.tagName).toBe('shindan-diagnosis')
  expect(diagnosis.members.map(({ name }: { name: string }) => name)).toEqual([
    'plugins',
    'facts',
    'products',
    'session',
    'locale',
    'timeZone',
    'now',
    'load',
    'diagnose',
    'restart',
  ])
  expect(diagnosis.events.map(({ name }: { name: string }) => name)).toEqual([
    'shindan-change',
    'shindan-complete',
    'shindan-copy',
    'shindan-outcome',
    'shindan-unrecognised',
  ])
})

const react = (attributes: string) =>
  `import type {} from '@shindan/element/react'\nexport const page = <shindan-diagnosis ${attributes} />`
const vue = (value: string) => `import type {} from '@shindan/element/vue'
import type { GlobalComponents } from 'vue'
type Props = InstanceType<GlobalComponents['shindan-renewal-check']>['$props']
export const props: Props = ${value}`
const plain = (text: string) =>
  `import '@shindan/element'\nconst element = document.createElement('shindan-diagnosis')\n${text}`

const pages = {
  'react.tsx': react(
    'locale="ja" plugins={[]} className="a" onshindan-change={({ detail }) => detail.session?.steps.length}',
  ),
  'react-wrong.tsx': react('plugins="cybertrust"'),
  'vue.ts': vue("{ enrolledTopic: 'a', onShindanChecked: ({ detail }) => detail.outcome }"),
  'vue-wrong.ts': vue('{ consoles: 1 }'),
  'plain.ts': plain(
    "element.addEventListener('shindan-outcome', ({ detail }) => detail.helped)\nelement.locale = 'en'",
  ),
  'plain-wrong.ts': plain('element.plugins = 1'),
} as const

/** What a compiler complains of in each page. */
const complaints = complaintsIn(pages)

function complaintsIn(texts: { readonly [name: string]: string }): ReadonlyMap<string, readonly string[]> {
  const folder = join(repository, 'packages', 'element', 'browser')
  const files = new Map(Object.entries(texts).map(([name, text]) => [join(folder, name), text]))
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    jsx: ts.JsxEmit.ReactJSX,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    customConditions: ['source'],
    allowImportingTsExtensions: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  }
  const host = ts.createCompilerHost(options)
  const { getSourceFile, fileExists, readFile } = host
  host.fileExists = (path) => files.has(path) || fileExists(path)
  host.readFile = (path) => files.get(path) ?? readFile(path)
  host.getSourceFile = (path, target) => {
    const text = files.get(path)
    return text === undefined ? getSourceFile(path, target) : ts.createSourceFile(path, text, target)
  }
  const program = ts.createProgram([...files.keys()], options, host)
  return new Map(
    Object.keys(texts).map((name) => [
      name,
      program
        .getSemanticDiagnostics(program.getSourceFile(join(folder, name)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n').split('\n')[0] ?? ''),
    ]),
  )
}

test.each([
  ['React 19', 'react.tsx', 'react-wrong.tsx'],
  ['Vue 3', 'vue.ts', 'vue-wrong.ts'],
  ['a page without a framework', 'plain.ts', 'plain-wrong.ts'],
])('%s knows the properties and the events of an element, and refuses others', (_, right, wrong) => {
  expect(complaints.get(right)).toEqual([])
  expect(complaints.get(wrong)).toEqual([expect.stringMatching(/is not assignable to type/)])
})
