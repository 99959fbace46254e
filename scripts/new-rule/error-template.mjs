/**
 * An error that does not compile before its TODOs are filled. `checkPlugin` sees to it that its messages are
 * recognised, and that a rule explains it in causes.ts or `unexplained` says why none does.
 *
 * @param {string} id in full
 * @param {string} name
 */
export const errorTemplate = (id, name) => `import { defineError } from '../kit.ts'

// TODO: list its causes in ../causes.ts, likeliest first.
export const ${name} = defineError({
  id: '${id}',
  platforms: ['TODO platform'],
  stage: 'TODO stage',
  summary: {
    ja: 'TODO エラーの意味を一文で。',
    en: 'TODO: what the error means, in one sentence.',
  },
  messages: [
    {
      ja: 'TODO 画面の文言をそのまま。',
      en: 'TODO: the same in English.',
      verbatim: ['ja'],
    },
  ],
  source: ['TODO source'],
})
`
