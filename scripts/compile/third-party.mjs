import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/**
 * The licences of the packages that were copied into files of ours: each with its version and its own words.
 *
 * @param {readonly string[]} files what was copied in, by path
 */
export function thirdParty(files) {
  const directories = new Set(files.filter((file) => file.includes('node_modules')).map(packageAround))
  const notices = [...directories].map(noticeOf).sort(([one], [other]) => (one < other ? -1 : 1))
  return notices.map(([title, licence]) => `## ${title}\n\n${licence.trim()}\n`).join('\n')
}

/** The nearest folder whose `package.json` names a package; some folders have one that names only a format. @param {string} file @returns {string} */
function packageAround(file) {
  const directory = dirname(file)
  const manifest = join(directory, 'package.json')
  const isPackage = existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version !== undefined
  return isPackage ? directory : packageAround(directory)
}

/** @param {string} directory @returns {[title: string, licence: string]} */
function noticeOf(directory) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(directory, 'package.json'), 'utf8'))
  if (!license) throw new Error(`${name} does not say under which licence it may be passed on`)
  const file = readdirSync(directory).find((each) => /^licen[cs]e/i.test(each))
  const words =
    file === undefined ? `By ${author.name ?? author}.` : readFileSync(join(directory, file), 'utf8')
  return [`${name} ${version} (${license})`, words]
}
