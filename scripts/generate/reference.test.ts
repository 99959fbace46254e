import { assumed, number, told } from '@shindan/core'
import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { factSection } from './fact-section.ts'
import { referencePages } from './pages.ts'
import { reference } from './reference.ts'
import { ruleSection } from './rule-section.ts'
import { type Vendor, vendorsOf } from './vendor.ts'

const vendors = await vendorsOf(repository)
const pages = referencePages(vendors)
const cybertrust = pages.get('en/cybertrust.md') ?? ''

test('docs/reference is as the definitions have it; otherwise: npm run generate', async () => {
  expect(await reference('check')).toEqual([])
})

test('every plugin has its page in both languages', () => {
  const names = vendors.map(({ plugin }) => plugin.name)
  expect(names).toContain('cybertrust')
  const paths = ['ja', 'en'].flatMap((locale) => ['README', ...names].map((name) => `${locale}/${name}.md`))
  expect([...pages.keys()]).toEqual(paths)
})

test('no link leads nowhere', () => {
  for (const [path, text] of pages) {
    for (const [, file, anchor = ''] of text.matchAll(/\]\((\w*\.md)?(?:#([^)]+))?\)/g)) {
      const page = file ? pages.get(`${path.slice(0, 3)}${file}`) : text
      expect(page, `${path} → ${file}`).toBeDefined()
      if (anchor) expect(page, `${path} → ${file}#${anchor}`).toContain(`<a id="${anchor}"></a>`)
    }
  }
})

test('every error and every rule is told', () => {
  for (const { plugin } of vendors) {
    for (const locale of ['ja', 'en']) {
      const page = pages.get(`${locale}/${plugin.name}.md`) ?? ''
      const untold = [...plugin.errors, ...plugin.rules].filter(
        ({ id }) =>
          !page.includes(`\`${id}\``) && !page.includes(`| \`${id.slice(plugin.name.length + 1)}\` |`),
      )
      expect(untold.map(({ id }) => id)).toEqual([])
    }
  }
})

test('an old id is told with the one that took its place', () => {
  expect(cybertrust).toContain(
    '| `cybertrust/scep-bad-alg` | [`platforms/scep-bad-alg`](platforms.md#errors) |',
  )
})

test('a verbatim message stands there to the letter', () => {
  expect(cybertrust).toContain('- ja: 400 端末の認証に失敗しました。\n')
})

test('a step that cannot be undone says so', () => {
  expect(cybertrust).toContain('Revoke this certificate. — Option B, administrator, **cannot be undone**')
})

test('an anchor of a lifecycle tells what it is', () => {
  expect(cybertrust).toContain('<a id="lifecycle-cloudgate-install"></a>')
})

test('a fact that only files tell says so, and asks nothing', () => {
  const plugin = {
    ...cybertrustOf().plugin,
    facts: { 'acme.topic': told('text', { ja: 'トピック', en: 'topic' }) },
  }
  expect(factSection({ ...cybertrustOf(), plugin, locale: 'en' })).toContain(
    '| `acme.topic` | topic | text |  | read from the files |',
  )
})

test('a step and a note tell their ids, also a note of a lifecycle', () => {
  expect(cybertrust).toContain('1. `#use-named-device` Repeat the installation')
  expect(cybertrust).toContain('- `cybertrust/security-delay-running` **good to know**')
  expect(cybertrust).toContain('- `cybertrust/cloudgate-install#install` **left open by the sources**')
})

test('what a console adds to an operation and a fact of another plugin stands on its page', () => {
  const clomo = pages.get('en/clomo.md')
  expect(clomo).toContain('A way to do: [`apns/renew`](apns.md#operation-renew)')
  expect(clomo).toMatch(/\| `apns.console` \| console \| one of: `clomo` [^/|]+ \|/)
})

test('a requirement that files decide says before which step', () => {
  expect(pages.get('en/apns.md')).toMatch(
    /- `topic-unchanged`: .+ Decided by the files alone before: `upload`\./,
  )
})

test('a fact that is assumed says what', () => {
  const texts = { label: acme, ask: acme, where: acme, difficulty: 'console' } as const
  const plugin = { ...cybertrustOf().plugin, facts: { 'acme.minutes': assumed(5, number(texts)) } }
  expect(factSection({ ...cybertrustOf(), plugin, locale: 'en' }).join()).toContain(
    'number, unless given: 5 |',
  )
})

test("the verdict of an example is the engine's, not what the example hopes for", () => {
  const vendor = cybertrustOf()
  const rule = vendor.composition.rules.get('cybertrust/wrong-device')
  if (!rule) throw new Error('cybertrust has no such rule')
  const hopeful = { name: '', facts: { 'cybertrust.isDesignatedDevice': true }, expect: 'confirmed' } as const
  const plugin = { ...vendor.plugin, rules: [{ ...rule, examples: [hopeful] }] }
  const text = ruleSection({ ...vendor, plugin, locale: 'en' }).join('\n')
  expect(text).toContain('| Ruled out |')
  expect(text).not.toContain('Confirmed')
})

const acme = { ja: 'アクメ', en: 'Acme' }

function cybertrustOf(): Vendor {
  const vendor = vendors.find(({ plugin }) => plugin.name === 'cybertrust')
  if (!vendor) throw new Error('there is no cybertrust')
  return vendor
}
