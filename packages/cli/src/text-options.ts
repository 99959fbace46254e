import type { Composition } from '@shindan/core'
import type { PresentedQuestion, TextOptions } from '@shindan/core/render'
import type { Context } from './context.ts'
import { colours } from './style.ts'

/** How answers are set for the terminal at hand. */
export function textOptions({ sources }: Composition, { locale, world }: Context): TextOptions {
  return {
    locale,
    width: world.columns,
    howToAnswer,
    howToConfirm: ({ fact, value }) => `--fact ${fact}=${value}`,
    titleOf: (id) => sources[id]?.title[locale],
    ...(world.colour && { style: colours }),
  }
}

/** The option that answers a question, with a value to replace. */
function howToAnswer(question: PresentedQuestion, error?: string): string {
  if (question.kind === 'error') return `--error ${error}`
  const { fact, type, choices } = question
  const value = {
    boolean: 'true|false',
    choice: Object.keys(choices ?? {}).join('|'),
    instant: '2025-01-05T09:00:00+09:00',
    number: '1',
    text: '…',
    version: '15.1',
  }[type]
  return `--fact ${fact}=${value}`
}
