/**
 * A rule that does not compile before its TODOs are filled. Its examples are its test: `checkPlugin` runs them.
 *
 * @param {string} id in full
 * @param {string} name
 */
export const ruleTemplate = (id, name) => `import { defineRule } from '../kit.ts'

export const ${name} = defineRule({
  id: '${id}',
  when: (w) => w.is('TODO fact', true),
  what: {
    ja: 'TODO 何が起きているか。',
    en: 'TODO: what is wrong.',
  },
  why: {
    ja: 'TODO なぜそれがエラーになるか。',
    en: 'TODO: why that leads to the error.',
  },
  remedy: [
    {
      id: 'TODO step',
      actor: 'user',
      do: {
        ja: 'TODO 何をすればよいか。',
        en: 'TODO: what to do about it.',
      },
    },
  ],
  source: ['TODO source'],
  examples: [
    { name: 'TODO: it is so', facts: { 'TODO fact': true }, expect: 'confirmed' },
    { name: 'TODO: it is not', facts: { 'TODO fact': false }, expect: 'ruled-out' },
    { name: 'nobody has looked', facts: {}, expect: { ask: ['TODO fact'] } },
  ],
})
`
