import { type Composition, type Locale, type Localized, textIn } from '@shindan/core'
import type { PresentedQuestion, TextOptions } from '@shindan/core/render'
import { actionCommand } from './action-command.ts'
import type { Context } from './context.ts'
import { asInvoked } from './invoked.ts'
import { nowOf } from './now.ts'
import { quoted } from './quoted.ts'
import { colours } from './style.ts'

/** How answers are set for the terminal at hand. */
export function textOptions({ sources }: Composition, context: Context): TextOptions {
  const { locale, world } = context
  const now = nowOf(context)
  return {
    locale,
    width: world.columns,
    howToAnswer: (question, error) => howToAnswer(question, error, locale),
    inWords: (text) => asInvoked(text, world),
    howToAct: (action) => actionCommand(action, locale),
    howToGoOn: textIn(goOn, locale),
    howToInquire: textIn(inquire, locale),
    howToConfirm: ({ fact, value }) => `--fact ${quoted(`${fact}=${value}`)}`,
    sourceOf: (id) => sources[id],
    ...(now.isOk() && { now: now.value }),
    ...(world.colour && { style: colours }),
  }
}

const goOn: Localized = {
  ja: '答えは、同じコマンドの末尾に付け足して、もう一度実行してください。',
  en: 'Add the answer to the end of the same command and run it again.',
}

const inquire: Localized = {
  ja: '同じコマンドに --inquiry を付けると、問い合わせの文面（機密の値は伏せます）ができます。',
  en: 'With --inquiry the same command prints a message to send, sensitive values masked.',
}

/** The option that answers a question, with a value to replace; further values by themselves. */
function howToAnswer(
  question: PresentedQuestion,
  error: string | undefined,
  locale: Locale,
): readonly string[] {
  if (question.kind === 'error') return [`--error ${error}`]
  const { fact, type, choices, read, within, nullable, none } = question
  const [value = '', ...others] = {
    boolean: textIn({ ja: ['はい', 'いいえ'], en: ['yes', 'no'] }, locale),
    // A label is taken as well, and tells more than an id.
    choice: Object.values(choices ?? {}),
    instant: [within === undefined ? '2025-01-05' : '2025-01-05 09:00', '2025-01-05 09:00'],
    number: [read ?? '1'],
    text: ['…'],
    version: [read ?? '15.1'],
  }[type]
  const absent = nullable && none !== undefined ? [none] : []
  if (type === 'instant') {
    const forms = [...new Set([value, ...others])]
    return [...forms, ...absent].map((form) => `--fact ${quoted(`${fact}=${form}`)}`)
  }
  return [`--fact ${fact}=${quoted(value)}`, ...[...others, ...absent].map(quoted)]
}
