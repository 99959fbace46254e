import { posix } from 'node:path'

/** Where the repository is published. */
export const site = 'https://github.com/shindan/shindan'

const link = /(?<=\]\()[^)\s]+(?=\))/g

/** Where the links of a text in Markdown lead; what stands in code is none. @param {string} markdown */
export function linksOf(markdown) {
  return withoutCode(markdown).match(link) ?? []
}

/**
 * A text whose links lead on from anywhere: those that leave its folder go to the repository.
 *
 * @param {string} markdown
 * @param {string} folder that of the text in the repository
 */
export function fromAnywhere(markdown, folder) {
  return markdown.replace(link, (target) => {
    if (!target.startsWith('../')) return target
    return `${site}/blob/main/${posix.join(folder, target)}`
  })
}

/** @param {string} markdown */
const withoutCode = (markdown) => markdown.replace(/^```[\s\S]*?^```$/gm, '').replace(/`[^`\n]*`/g, '')
