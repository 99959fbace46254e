import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { apiReports } from './api/report.mjs'
import { packagesOf, repository } from './bootstrap/workspace.mjs'

/**
 * Compares what can be imported of each library, as its declarations were built last, with the reports that were
 * reviewed; with `--write`, writes them.
 */
const folder = join(repository, 'docs', 'api-report')
const libraries = packagesOf(repository)
  .filter(({ entries }) => entries.length > 0)
  .map(({ name, directory, manifest: { exports = {} } }) => ({
    name,
    described: Object.entries(exports).flatMap(([path, target]) =>
      typeof target === 'string'
        ? []
        : { entry: name + path.slice(1), file: join(directory, target.import.types) },
    ),
  }))
const reports = apiReports(libraries.flatMap(({ described }) => described))
const pages = new Map(libraries.map((library) => [`${basename(library.name)}.md`, pageOf(library)]))

if (process.argv.includes('--write')) write()
else compare()

function write() {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [file, page] of pages) writeFileSync(join(folder, file), page)
}

function compare() {
  const written = new Map(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
  const changed = [...new Set([...pages.keys(), ...written.keys()])].filter(
    (file) => pages.get(file) !== written.get(file),
  )
  for (const file of changed) {
    console.log(`docs/api-report/${file} is not what can be imported now`)
    for (const line of differing(written.get(file), pages.get(file))) console.log(`  ${line}`)
  }
  if (changed.length === 0) return
  console.log('Run: npm run api -- --write, and review the difference. VERSIONING.md says what breaks users.')
  process.exitCode = 1
}

/** The first lines that only one has. @param {string} [before] @param {string} [after] */
function differing(before = '', after = '') {
  const [old, now] = [before.split('\n'), after.split('\n')]
  const gone = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`)
  const come = now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)
  return [...gone.slice(0, 10), ...come.slice(0, 10)]
}

/** @param {typeof libraries[number]} library */
function pageOf({ name, described }) {
  const about =
    'Written by `npm run api -- --write`, and reviewed by its difference. [VERSIONING](../../VERSIONING.md) says what breaks users.'
  const sections = described.map(({ entry }) => `## ${entry}\n\n\`\`\`ts\n${reports.get(entry)}\n\`\`\`\n`)
  return [`# What can be imported of ${name}\n`, `${about}\n`, ...sections].join('\n')
}
