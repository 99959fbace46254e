import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'
import { packagesOf, repository } from './bootstrap/workspace.mjs'

/**
 * Writes the declarations of every library, as far as its entries reach, once for `import` and once for `require` where
 * it can be required.
 * One program for all. It knows nothing of Node: a library that needs it does not compile.
 */
const libraries = packagesOf(repository).filter(({ entries }) => entries.length > 0)
const entries = libraries.flatMap(({ directory, entries }) =>
  entries.map(({ source }) => join(directory, source)),
)
const fileImport = /((?:from|import\()\s*['"](\.{1,2}\/[^'"]+))\.ts(?=['"])/g

const { config } = ts.readConfigFile(join(repository, 'tsconfig.build.json'), ts.sys.readFile)
const program = ts.createProgram(
  entries,
  ts.parseJsonConfigFileContent({ ...config, files: entries }, ts.sys, repository).options,
)
const problems = [
  ...program.getOptionsDiagnostics(),
  ...program.getSyntacticDiagnostics(),
  ...program.getSemanticDiagnostics(),
]

for (const { directory } of libraries)
  rmSync(join(directory, 'dist', 'types'), { recursive: true, force: true })
const reached = new Set(entries)
for (const path of reached) {
  const { diagnostics } = program.emit(program.getSourceFile(path), (_, text) => {
    write(path, text)
    for (const [, , file] of text.matchAll(fileImport)) reached.add(join(dirname(path), `${file}.ts`))
  })
  problems.push(...diagnostics)
}

if (problems.length > 0) {
  const told = ts.formatDiagnostics(ts.sortAndDeduplicateDiagnostics(problems), {
    getCanonicalFileName: String,
    getCurrentDirectory: () => repository,
    getNewLine: () => '\n',
  })
  console.error(told)
  process.exitCode = 1
}

/** @param {string} path a source @param {string} declarations */
function write(path, declarations) {
  const { directory = '', isRequired = false } =
    libraries.find(({ directory }) => path.startsWith(join(directory, 'src'))) ?? {}
  const to = join(directory, 'dist', 'types', relative(join(directory, 'src'), path)).replace(/\.ts$/, '')
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(`${to}.d.ts`, declarations.replace(fileImport, '$1.js'))
  if (isRequired) writeFileSync(`${to}.d.cts`, declarations.replace(fileImport, '$1.cjs'))
}
