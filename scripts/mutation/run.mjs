import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { Stryker } from '@stryker-mutator/core'
import { repository } from '../bootstrap/workspace.mjs'

/**
 * @typedef {object} Figures what became of the mutants of an area
 * @property {string} date
 * @property {number} seconds
 * @property {number} killed
 * @property {number} timeouts mutants that never came to an end, which a test notices as well
 * @property {readonly string[]} survivors each in a line, as `survivors.mjs` names it
 */

/**
 * Mutates an area and runs its tests. Texts are not mutated: they are data that a compiler holds to both languages, and
 * a word of a closed set does not compile as an empty one. Nor is what is made once, while a module loads.
 *
 * @param {import('./areas.mjs').Area} area
 * @param {number} concurrency
 * @returns {Promise<Figures>}
 */
export async function mutate({ name, mutated }, concurrency) {
  process.env.MUTATION_AREA = name
  const begun = Date.now()
  const mutants = await new Stryker({
    mutate: [...mutated, '!**/*.test.ts', '!**/*.test-d.ts'],
    mutator: { excludedMutations: ['StringLiteral'] },
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/ignored.mjs'],
    ignorers: ['doors', 'prose'],
    ignoreStatic: true,
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation/vitest.config.ts' },
    coverageAnalysis: 'perTest',
    timeoutMS: 90_000,
    ignorePatterns: ['.tools', 'made', 'dist', 'docs'],
    tempDirName: '.tools/mutation',
    disableTypeChecks: false,
    concurrency,
    reporters: ['progress-append-only'],
  }).runMutationTest()

  /** @param {string[]} statuses */
  const those = (...statuses) => mutants.filter(({ status }) => statuses.includes(status))
  const broken = those('RuntimeError', 'CompileError', 'Pending')
  if (broken.length > 0)
    throw new Error(`${broken.length} mutants could not be tried: ${broken[0]?.statusReason}`)
  return {
    date: new Date().toISOString().slice(0, 10),
    seconds: Math.round((Date.now() - begun) / 1000),
    killed: those('Killed').length,
    timeouts: those('Timeout').length,
    survivors: those('Survived', 'NoCoverage').map(lineOf).toSorted(),
  }
}

/** @param {Mutant} mutant */
function lineOf({ fileName, mutatorName, location, replacement }) {
  const file = relative(repository, fileName).replaceAll('\\', '/')
  return `${file} ${mutatorName}: ${short(textAt(fileName, location))} → ${short(replacement)}`
}

/**
 * @param {string} file
 * @param {Mutant['location']} location
 */
function textAt(file, { start, end }) {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n')
}

/** @param {string} code */
function short(code) {
  const line = code.replace(/\s+/g, ' ').trim()
  return line.length > 80 ? `${line.slice(0, 79)}…` : line
}

/** @typedef {Awaited<ReturnType<Stryker['runMutationTest']>>[number]} Mutant */
