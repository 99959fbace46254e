import { type Action, type Locale, type Localized, textIn } from '@shindan/core'

const file = { ja: '<ファイル>', en: '<file>' }

/** The command that does what a step or a question names. */
const commands: { readonly [A in Action]: (file: string) => string } = {
  // Without files it says which ones it needs.
  'check-renewal': () => 'shindan renewal check',
  'inspect-certificate': (file) => `shindan certificate inspect ${file}`,
  'show-lifecycle': () => 'shindan lifecycle --list',
  'make-calendar': (file) => `shindan calendar --certificate ${file}`,
  'check-operation': () => 'shindan operation --list',
  diagnose: () => 'shindan diagnose --interactive',
}

const label: Localized = { ja: 'コマンド', en: 'Command' }

/** The command to type for what shindan itself can do, e.g. `Command: shindan certificate inspect <file>`. */
export function actionCommand(action: Action, locale: Locale): string {
  return `${textIn(label, locale)}: ${commands[action](textIn(file, locale))}`
}
