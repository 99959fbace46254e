import { areas } from './areas.mjs'

/**
 * @typedef {import('./run.mjs').Figures} Figures
 * @typedef {import('./survivors.mjs').Reason} Reason
 */

/**
 * Of a hundred mutants, how many the tests noticed.
 *
 * @param {Figures} figures
 */
export function scoreOf({ killed, timeouts, survivors }) {
  const noticed = killed + timeouts
  return (100 * noticed) / (noticed + survivors.length)
}

/**
 * `docs/mutation.md`: the last figures of each area, and why what survived may.
 *
 * @param {Readonly<Record<string, Figures>>} figures
 * @param {readonly Reason[]} reasons
 */
export function page(figures, reasons) {
  const measured = areas.flatMap((area) => {
    const last = figures[area.name]
    return last ? [{ ...area, ...last }] : []
  })
  return [
    opening,
    '',
    '| area | mutants | killed | survived | timeouts | score | run | took |',
    '| --- | --: | --: | --: | --: | --: | --- | --: |',
    ...measured.map(({ title, date, seconds, killed, timeouts, survivors }) => {
      const mutants = killed + timeouts + survivors.length
      const score = scoreOf({ date, seconds, killed, timeouts, survivors })
      const cells = [
        title,
        mutants,
        killed,
        survivors.length,
        timeouts,
        `${floor(score)} %`,
        date,
        took(seconds),
      ]
      return `| ${cells.join(' | ')} |`
    }),
    ...areas
      .filter(({ name }) => !figures[name])
      .map(({ title }) => `| ${title} | | | | | not run yet | | |`),
    '',
    closing,
    ...measured.flatMap(({ title, survivors }) => ['', `## ${title}`, ...survivorsIn(survivors, reasons)]),
    '',
  ].join('\n')
}

/**
 * @param {readonly string[]} survivors
 * @param {readonly Reason[]} reasons
 */
function survivorsIn(survivors, reasons) {
  if (survivors.length === 0) return ['', 'Nothing survives.']
  const explained = reasons.map(({ why, mutants }) => ({
    why,
    lines: survivors.filter((line) => mutants.includes(line)),
  }))
  const known = explained.flatMap(({ lines }) => lines)
  const open = { why: '**Without a reason.**', lines: survivors.filter((line) => !known.includes(line)) }
  return [...explained, open]
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ why, lines }) => ['', why, '', '```text', ...lines, '```'])
}

/** @param {number} score never better than it is */
const floor = (score) => (Math.floor(score * 10) / 10).toFixed(1)

/** @param {number} seconds */
const took = (seconds) => `${Math.ceil(seconds / 60)} min`

const opening = `# Mutation score

\`npm run mutation\` changes one thing at a time in the sources where a mistake would look like a right answer, and runs the tests: what no test notices, survives. It takes hours; \`npm run mutation -- conditions\` takes one area. The command writes this page, of which each area is to stay at 90 % or more. Recognition is not among them: its corpora hold it, and a run over it takes longer than all of these.`

const closing = `Mutated by StrykerJS; a timeout is a mutant that never comes to an end, and counts as noticed. A test counts for an area only where \`scripts/mutation/areas.mjs\` says so, even if others would notice. Properties try the same values in every run. Not mutated are:

- literals of text. Prose is data, which the compiler holds to both languages; a word of a closed set, \`'yes'\` or \`'ruled-out'\`, does not compile as an empty one
- what is made once, while a module loads, such as tables: trying each takes every test of the area
- what a door says of wrong arguments: \`scripts/promise\` holds that for every public function at once

Below, what survives, by file, by what was changed, and why it may. The reasons are in \`scripts/mutation/survivors.mjs\`.`
