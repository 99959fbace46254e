import { test } from 'vitest'
import { createKit } from './index.ts'

const label = { ja: '名前', en: 'name' }
const kit = createKit({
  plugin: 'acme',
  facts: {},
  sources: { s: { title: label, checkedOn: '2026-01-01' } },
})
const refused = kit.defineError({
  id: 'acme/refused',
  platforms: [],
  stage: 'install',
  summary: { ja: '拒否。', en: 'Refused.' },
  messages: [],
  source: ['s'],
})
const noted = kit.defineNote({
  id: 'acme/noted',
  kind: 'info',
  about: [],
  when: (w) => w.unprovable(),
  text: { ja: '注記です。', en: 'A note.' },
  source: ['s'],
})
const parts = { title: label, version: '1.0.0', rules: [] } as const
const acme = kit.definePlugin({ ...parts, errors: [refused], renamed: { 'acme/denied': 'acme/refused' } })
const noting = kit.definePlugin({
  ...parts,
  errors: [],
  notes: [noted],
  renamed: { 'acme/old': 'acme/noted' },
})

test('an old id leads to one of the plugin or of a plugin that it uses', () => {
  const globex = createKit({ plugin: 'globex', facts: {}, sources: {}, uses: [acme] })
  globex.definePlugin({ ...parts, errors: [], renamed: { 'globex/refused': 'acme/refused' } })
  // @ts-expect-error nobody has that id
  globex.definePlugin({ ...parts, errors: [], renamed: { 'globex/refused': 'acme/refuse' } })
  // @ts-expect-error the old id is that of another plugin
  globex.definePlugin({ ...parts, errors: [], renamed: { 'acme/denied': 'acme/refused' } })
  // @ts-expect-error the plugin is not used
  kit.definePlugin({ ...parts, errors: [refused], renamed: { 'acme/denied': 'globex/refused' } })
})

test('also to a note', () => {
  const globex = createKit({ plugin: 'globex', facts: {}, sources: {}, uses: [noting] })
  globex.definePlugin({ ...parts, errors: [], renamed: { 'globex/noted': 'acme/noted' } })
  // @ts-expect-error nobody has that note
  kit.definePlugin({ ...parts, errors: [], notes: [noted], renamed: { 'acme/old': 'acme/note' } })
  // @ts-expect-error the plugin does not have the note
  kit.definePlugin({ ...parts, errors: [], renamed: { 'acme/old': 'acme/noted' } })
})
