import { locales, type WrittenLocale } from '@shindan/core'
import { errorSection } from './error-section.ts'
import { computedSection, factSection } from './fact-section.ts'
import { lifecycleSection } from './lifecycle-section.ts'
import { heading, plain, table } from './markdown.ts'
import { noteSection } from './note-section.ts'
import { operationSection } from './operation-section.ts'
import { renamedSection } from './renamed-section.ts'
import { ruleSection } from './rule-section.ts'
import { sourceSection } from './source-section.ts'
import type { Page, Vendor } from './vendor.ts'
import { words } from './words.ts'

/** Sections of a plugin's page by the word that heads them, in order. */
const sections = {
  errors: errorSection,
  rules: ruleSection,
  notes: noteSection,
  lifecycles: lifecycleSection,
  operations: operationSection,
  facts: factSection,
  computed: computedSection,
  renamed: renamedSection,
  sources: sourceSection,
} as const

/** The reference by path, e.g. `ja/cybertrust.md`: a page for each plugin and an index, in every language. */
export function referencePages(vendors: readonly Vendor[]): ReadonlyMap<string, string> {
  return new Map(
    locales.flatMap((locale) => [
      [`${locale}/README.md`, indexPage(vendors, locale)] as const,
      ...vendors.map(
        (vendor) => [`${locale}/${vendor.plugin.name}.md`, pluginPage({ ...vendor, locale })] as const,
      ),
    ]),
  )
}

function pluginPage(page: Page): string {
  const { plugin, locale } = page
  const written = Object.entries(sections).flatMap(([word, section]) => {
    const lines = section(page)
    return lines.length > 0 ? [{ word: word as keyof typeof sections, lines }] : []
  })
  return textOf([
    `# ${plain(plugin.title[locale])}`,
    '',
    words.generated[locale],
    '',
    written.map(({ word }) => `[${words[word][locale]}](#${word})`).join(' · '),
    '',
    ...written.flatMap(({ word, lines }) => [...heading(2, word, words[word][locale]), ...lines]),
  ])
}

function indexPage(vendors: readonly Vendor[], locale: WrittenLocale): string {
  const counted = ['errors', 'rules', 'lifecycles', 'operations'] as const
  return textOf([
    `# ${words.reference[locale]}`,
    '',
    words.generated[locale],
    '',
    ...table(
      [words.plugin[locale], '', ...counted.map((word) => words[word][locale])],
      vendors.map(({ plugin }) => [
        `[\`${plugin.name}\`](${plugin.name}.md)`,
        plain(plugin.title[locale]),
        ...counted.map((word) => String(plugin[word].length)),
      ]),
    ),
  ])
}

function textOf(lines: readonly string[]): string {
  return `${lines.join('\n').trimEnd()}\n`
}
