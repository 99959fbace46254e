import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { verdictOf } from './example-verdict.ts'
import { referencePages } from './pages.ts'
import { reference } from './reference.ts'
import { vendorsOf } from './vendor.ts'

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

test('a verbatim message stands there to the letter', () => {
  expect(cybertrust).toContain('- ja: 400 端末の認証に失敗しました。\n')
})

test('a step that cannot be undone says so', () => {
  expect(cybertrust).toContain('Revoke this certificate. — Option B, administrator, **cannot be undone**')
})

test("the verdict of an example is the engine's, not what the example hopes for", () => {
  const vendor = vendors.find(({ plugin }) => plugin.name === 'cybertrust')
  const rule = vendor?.composition.rules.get('cybertrust/wrong-device')
  if (!vendor || !rule) throw new Error('cybertrust has no such rule')
  const hopeful = { name: '', facts: { 'cybertrust.isDesignatedDevice': true }, expect: 'confirmed' } as const
  expect(verdictOf(rule, hopeful, vendor).verdict).toBe('ruled-out')
})
