/**
 * @typedef {import('./packages.mjs').Corpus} Corpus
 * @typedef {import('./corpora.ts').Comparison} Comparison
 */

const places = /** @type {const} */ (['packages', 'classes'])

/** @param {typeof places[number]} place */
const placeOf = (place) => new RegExp(`(<!-- ${place} -->\\n)([\\s\\S]*?)(\\n<!-- /${place} -->)`)

/** What stands in the tables of a page. @param {string} text */
export function tablesIn(text) {
  const [packages = '', classes = ''] = places.map((place) => placeOf(place).exec(text)?.[2])
  return { packages, classes }
}

/**
 * A page with its tables as they should be.
 *
 * @param {string} text
 * @param {readonly Corpus[]} corpora
 * @param {Comparison} comparison
 */
export function withTables(text, corpora, { files, certificates, pairs, classes }) {
  const packages = [
    '| package | version |',
    '| --- | --- |',
    ...corpora.map(({ name, version }) => `| \`${name}\` | ${version} |`),
    '',
    `${files} files, in which ${certificates} different certificates are read, and ${pairs} pairs of one that may have issued the other.`,
  ]
  const differences = [
    '| class | what differs | why | count |',
    '| --- | --- | --- | ---: |',
    ...classes.map(({ name, fields, why, count }) => `| ${name} | ${fields} | ${why} | ${count} |`),
  ]
  const tables = { packages, classes: differences }
  return places.reduce(
    (page, place) =>
      page.replace(
        placeOf(place),
        (_, before, __, behind) => `${before}${tables[place].join('\n')}${behind}`,
      ),
    text,
  )
}
