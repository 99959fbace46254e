import { join } from 'node:path'
import type { Localized } from '@shindan/core'
import { packageFiles } from './package-files.ts'
import { problemOfName } from './plugin-name.ts'
import { writeFolder } from './write-folder.ts'

const usage: Localized = {
  ja: '使い方: npm create @shindan/plugin <名前>（例: npm create @shindan/plugin acme）',
  en: 'Usage: npm create @shindan/plugin <name>, e.g. npm create @shindan/plugin acme',
}

/** What is said at the end, and whether a package was written; if not, nothing was. */
export interface Creation {
  readonly isWritten: boolean
  readonly said: Localized
}

/** Writes the package of a plugin into a folder of its name. */
export function createPlugin(args: readonly string[], parent: string): Creation {
  const [name, ...more] = args
  if (name === undefined || name.startsWith('-') || more.length > 0) return refused(usage)
  const problem = problemOfName(name)
  if (problem !== undefined)
    return refused({ ja: `${problem.ja}\n${usage.ja}`, en: `${problem.en}\n${usage.en}` })
  try {
    return writeFolder(join(parent, name), packageFiles(name)) ? written(name) : refused(notEmpty(name))
  } catch (error) {
    const { message } = error as Error
    return refused({ ja: `書き込めませんでした: ${message}`, en: `It could not be written: ${message}` })
  }
}

const refused = (said: Localized): Creation => ({ isWritten: false, said })

const notEmpty = (name: string): Localized => ({
  ja: `${name} は空のフォルダーではありません。何も書き込みませんでした。`,
  en: `${name} is there and is no empty folder. Nothing was written.`,
})

function written(name: string): Creation {
  const next = `  cd ${name}\n  npm install\n  npm test`
  return {
    isWritten: true,
    said: {
      ja: `${name} を作りました。続けて次を実行してください:\n\n${next}\n\n説明は ${name}/README.ja.md にあります。`,
      en: `Wrote ${name}. Go on with:\n\n${next}\n\n${name}/README.md says what is what.`,
    },
  }
}
