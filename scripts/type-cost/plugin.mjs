/**
 * The files of a plugin of ordinary size by path: each of its rules reads two facts, quotes one, and offers
 * alternatives.
 *
 * @param {number} ruleCount
 * @returns {Map<string, string>}
 */
export function pluginOf(ruleCount) {
  return new Map([
    ['kit.ts', kit],
    ...upTo(ruleCount).map((i) => /** @type {const} */ ([`rules/rule-${i}.ts`, rule(i)])),
    ['plugin.ts', plugin(ruleCount)],
  ])
}

const factCount = 40
const errorCount = 50

/** @param {number} count */
const upTo = (count) => Array.from({ length: count }, (_, i) => i)

const texts =
  "label: { ja: '事実', en: 'fact' }, ask: { ja: 'どうですか。', en: 'Is it so?' }, where: { ja: '画面', en: 'screen' }, difficulty: 'console'"
const fact = (/** @type {number} */ i) =>
  [
    `boolean({ ${texts} })`,
    `choice({ one: { ja: '一', en: 'one' }, two: { ja: '二', en: 'two' } }, { ${texts} })`,
  ][i % 2]

const error = (/** @type {number} */ i) => `defineError({
    id: 'acme/error-${i}',
    code: 'ACME-${i}',
    platforms: ['ios', 'ipados'],
    stage: 'sync',
    summary: { ja: '拒否されました。', en: 'It was refused.' },
    messages: [{ ja: '拒否されました (${i})', en: 'Refused (${i})', verbatim: ['ja', 'en'] }],
    source: ['manual'],
  })`

const kit = `import { boolean, choice, createKit, defineFacts } from '@shindan/core'

export const sources = { manual: { title: { ja: '資料', en: 'manual' }, checkedOn: '2026-11-01' } }

export const facts = defineFacts('acme', {
${upTo(factCount)
  .map((i) => `  'acme.fact${i}': ${fact(i)},\n`)
  .join('')}})

export const kit = createKit({ plugin: 'acme', facts, sources })
export const { defineError, defineRule } = kit

export const errors = [
${upTo(errorCount)
  .map((i) => `  ${error(i)},\n`)
  .join('')}] as const


`

function rule(/** @type {number} */ i) {
  const asked = `acme.fact${(2 * i) % factCount}`
  const quoted = `acme.fact${(2 * i + 1) % factCount}`
  return `import { defineRule } from '../kit.ts'

export const rule${i} = defineRule({
  id: 'acme/rule-${i}',
  when: (w) => w.all(w.is('${asked}', true), w.is('${quoted}', 'one')),
  what: { ja: '設定が誤っています。', en: 'A setting is wrong.' },
  why: { ja: 'そのため拒否されます。', en: 'That is why it is refused.' },
  evidence: { ja: '値は {${quoted}} です。', en: 'It is {${quoted}}.' },
  remedy: [
    { id: 'wait', actor: 'user', do: { ja: '待ってください。', en: 'Wait.' } },
    {
      oneOf: [
        [{ id: 'mend', actor: 'user', do: { ja: '直してください。', en: 'Mend it.' } }],
        [
          {
            id: 'delete', actor: 'administrator',
            do: { ja: '消してください。', en: 'Delete it.' },
            destructive: true,
            when: (w) => w.is('${asked}', true),
          },
          { id: 'repeat', actor: 'user', path: ['Settings'], do: { ja: 'やり直してください。', en: 'Repeat it.' } },
        ],
      ],
    },
  ],
  source: ['manual'],
  examples: [
    { name: 'so', facts: { '${asked}': true, '${quoted}': 'one' }, expect: 'confirmed' },
    { name: 'not so', facts: { '${asked}': false }, expect: 'ruled-out' },
    { name: 'unknown', facts: {}, expect: { ask: ['${asked}'] } },
  ],
})
`
}

function plugin(/** @type {number} */ ruleCount) {
  const rules = upTo(ruleCount)
  return `
import { errors, kit } from './kit.ts'
${rules.map((i) => `import { rule${i} } from './rules/rule-${i}.ts'\n`).join('')}
const rules = [${rules.map((i) => `rule${i}`).join(', ')}] as const

export const acme = kit.definePlugin({
  version: '1.0.0',
  title: { ja: 'Acme MDM', en: 'Acme MDM' },


  errors,
  rules,
  causes: { ${upTo(errorCount)
    .map(
      (i) =>
        `'acme/error-${i}': [${rules
          .filter((r) => r % errorCount === i)
          .map((r) => `'acme/rule-${r}'`)
          .join(', ')}]`,
    )
    .join(', ')} },
})
`
}
