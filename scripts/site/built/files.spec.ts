import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales, pageKinds, pageOf, pathOf, site } from '@shindan/core'
import { expect, test } from 'vitest'
import { openCatalog } from '../../../docs/site/catalog.ts'
import { filesIn } from '../../generate/folder.ts'
import { built } from '../build.mjs'

const root = new URL(site).pathname
const files = new Set(filesIn(built).keys())
const pages = new Map(
  [...files]
    .filter((path) => path.endsWith('.html') && !path.startsWith('api/'))
    .map((path) => [path, readFileSync(join(built, path), 'utf8')]),
)
const anchors = new Map([...pages].map(([path, text]) => [path, idsOf(text)]))
const { composition } = openCatalog()

test('no link within the site is dead, and no anchor missing', () => {
  const dead = [...pages].flatMap(([path, text]) => linksOf(text).flatMap((to) => deadIn(path, to)))
  expect([...new Set(dead)]).toEqual([])
})

test('nothing is loaded from elsewhere', () => {
  const loading = [...pages.values()].flatMap((text) =>
    [...text.matchAll(/<(?:script|img|link rel="(?:stylesheet|icon)")[^>]*?(?:src|href)="([^"]+)"/g)].map(
      ([, to]) => to,
    ),
  )
  expect([...new Set(loading)].filter((to) => !to?.startsWith(root))).toEqual([])
})

test('every id has a page in every language, and leads there from the JSON', () => {
  const { errors, rules, facts, lifecycles, operations, notes, renamed } = composition
  const ids = {
    errors: [...errors.keys()],
    rules: [...rules.keys()],
    facts: Object.keys(facts),
    lifecycles: [...lifecycles.keys(), ...notes.map(({ id }) => id).filter((id) => id.includes('#'))],
    operations: [...operations.values()].flatMap(({ id, notes: own }) => [id, ...own.map((note) => note.id)]),
    notes: notes.map(({ id }) => id).filter((id) => !id.includes('#')),
  }
  const steps = [...rules.values()].flatMap(({ remedy }) => remedy.map(({ id }) => id))
  const addresses = locales.flatMap((locale) => [
    ...pageKinds.flatMap((kind) => ids[kind].map((id) => pageOf(kind, id, composition, locale) ?? id)),
    ...steps.map((id) => pageOf('rules', id, composition, locale) ?? id),
    ...[...renamed.keys()].map((old) => site + pathOf('errors', old, locale)),
  ])
  expect(addresses.length).toBeGreaterThan(1500)
  expect(addresses.flatMap((address) => deadIn('', address.replace(site, root)))).toEqual([])
})

test('a retired id leads to what took its place, by a refresh, by a link and for search engines', () => {
  for (const [old, id] of composition.renamed) {
    const page = pages.get(`${pathOf('errors', old, 'ja')}index.html`) ?? ''
    const heir = pathOf('errors', id, 'ja')
    expect(page).toContain(`<meta http-equiv="refresh" content="3; url=${root}${heir}">`)
    expect(page).toContain(`<link rel="canonical" href="${site}${heir}">`)
    expect(page).toContain(`href="${root}${heir}"`)
  }
})

test('an id stands once on a page, and every page has a title, a description, a language and one first heading', () => {
  for (const [path, text] of pages) {
    const ids = [...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id)
    expect(
      ids.filter((id, i) => ids.indexOf(id) !== i),
      path,
    ).toEqual([])
    expect(text.match(/<h1/g), path).toHaveLength(1)
    expect(text, path).toMatch(/<html lang="(?:ja|en)">/)
    expect(text, path).toMatch(/<title>[^<]+<\/title>/)
    expect(text, path).toMatch(/<meta name="description" content="[^"]+">/)
  }
})

test('a message stands in the title of its page to the letter, where a search engine looks first', () => {
  const page = pages.get('ja/errors/cybertrust/retrieval-not-permitted/index.html') ?? ''
  expect(page).toMatch(/<title>503 証明書の取得が許可されていません。/)
})

test('each page names its counterpart in the other language, and the sitemap has both', () => {
  const path = 'errors/cybertrust/retrieval-not-permitted/'
  const map = readFileSync(join(built, 'sitemap.xml'), 'utf8')
  for (const locale of locales) {
    expect(pages.get(`${locale}/${path}index.html`)).toContain(
      `<link rel="alternate" hreflang="en" href="${site}en/${path}">`,
    )
    expect(map).toContain(`<loc>${site}${locale}/${path}</loc>`)
  }
})

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\s(?:href|src)="([^"]+)"/g)].map(([, to = '']) => unescaped(to))
}

function deadIn(path: string, to: string): readonly string[] {
  if (/^[a-z]+:/.test(to) && !to.startsWith(site)) return []
  const [target = '', anchor] = to.replace(site, root).split('#')
  const file = target === '' ? path : fileOf(target)
  if (file === undefined || !files.has(file)) return [`${path}: ${to}`]
  if (!anchor || anchor.includes('=') || anchors.get(file)?.has(decodeURIComponent(anchor))) return []
  return file.startsWith('api/') ? [] : [`${path}: ${to}`]
}

function fileOf(path: string): string | undefined {
  if (!path.startsWith(root)) return undefined
  const within = decodeURIComponent(path.slice(root.length))
  return within === '' || within.endsWith('/') ? `${within}index.html` : within
}

function idsOf(text: string): ReadonlySet<string> {
  return new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => unescaped(id)))
}

function unescaped(text: string): string {
  return text.replaceAll('&amp;', '&').replaceAll('&#39;', "'")
}
