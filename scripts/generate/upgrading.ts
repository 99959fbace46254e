import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Localized, WrittenLocale } from '@shindan/core'
import { repository } from '../bootstrap/workspace.mjs'
import { renamedSection } from './renamed-section.ts'
import { type Vendor, vendorsOf } from './vendor.ts'

/** The release in which each old id got another, by old id; what has none waits for the next. */
export type RenamedIn = Readonly<Record<string, string>>

const releases = join(repository, 'scripts', 'generate', 'renamed-in.json')
const guides = join(repository, 'docs', 'guides')

/**
 * What the guide of upgrading says otherwise than the plugins do; `write` makes it as they have it, and `release`, after
 * versions were raised, also notes that what was renamed since the last ones is so from these on.
 */
export async function upgrading(task: 'check' | 'write' | 'release'): Promise<readonly string[]> {
  const vendors = await vendorsOf(repository)
  const before: RenamedIn = JSON.parse(readFileSync(releases, 'utf8'))
  const renamedIn = task === 'release' ? releasedNow(vendors, before) : before
  const pages = upgradingPages(vendors, renamedIn)
  const changed = [...pages].filter(([file, text]) => readFileSync(join(guides, file), 'utf8') !== text)
  if (task === 'release') writeFileSync(releases, `${JSON.stringify(renamedIn, null, 2)}\n`)
  if (task !== 'check') for (const [file, text] of pages) writeFileSync(join(guides, file), text)
  return changed.map(([file]) => `${file} is out of date`)
}

export function releasedNow(vendors: readonly Vendor[], before: RenamedIn): RenamedIn {
  const all = vendors.flatMap(({ plugin }) =>
    Object.keys(plugin.renamed).map((old) => [old, before[old] ?? plugin.version] as const),
  )
  return Object.fromEntries(all)
}

/** The guide by file, in every language. */
export function upgradingPages(
  vendors: readonly Vendor[],
  renamedIn: RenamedIn,
): ReadonlyMap<string, string> {
  return new Map([
    ['upgrading.md', pageOf(vendors, renamedIn, 'en')],
    ['upgrading.ja.md', pageOf(vendors, renamedIn, 'ja')],
  ])
}

function pageOf(vendors: readonly Vendor[], renamedIn: RenamedIn, locale: WrittenLocale): string {
  const example = readFileSync(join(repository, 'docs', 'examples', 'stored-ids.ts'), 'utf8')
  const versions = new Set(
    vendors.flatMap(({ plugin }) => Object.keys(plugin.renamed)).map((old) => renamedIn[old] ?? null),
  )
  const tables = [...versions].sort(newestFirst).flatMap((version) => [
    `### ${version ?? texts.next[locale]}`,
    '',
    ...vendors.flatMap((vendor) => {
      const since = Object.entries(vendor.plugin.renamed).filter(
        ([old]) => (renamedIn[old] ?? null) === version,
      )
      const plugin = { ...vendor.plugin, renamed: Object.fromEntries(since) }
      return renamedSection({ ...vendor, plugin, locale }).map((line) =>
        line.replaceAll('](', `](../reference/${locale}/`),
      )
    }),
  ])
  const shown = [`\`\`\`ts\n${example}\`\`\``, '', texts.prints[locale], '', `\`\`\`text\n${printed}\`\`\``]
  return `${[texts.before[locale], '', ...shown, '', texts.after[locale], '', ...tables].join('\n').trimEnd()}\n`
}

/** What is not released comes first. */
function newestFirst(one: string | null, other: string | null): number {
  if (one === null || other === null) return one === null ? -1 : 1
  return other.localeCompare(one, 'en', { numeric: true })
}

const printed = `cybertrust/scep-bad-time is platforms/scep-bad-time
cybertrust/wrong-device#use-named-device is cybertrust/wrong-device#use-named-device
`

const texts = {
  before: {
    ja: `# 版を上げる

[English](upgrading.md)

変わったことは、各パッケージの \`CHANGELOG.md\` に版ごとに書いてあります。何が互換性を壊す変更にあたるかは [VERSIONING.md](../../VERSIONING.md) が定めます。1.0 より前は、マイナーリリースで壊れることがあります。

## 版を上げるとき

1. \`@shindan/*\` は、まとめて同じ版に上げます。
2. コンパイルします。ID はリテラル型なので、消えた ID や増えた原因は、その ID を書いた場所がコンパイルエラーになって分かります。
3. 保存してある答えや、ID を書いた表があれば、読むときに \`currentId\` を通します。保存したものを書き換える必要はありません。\`diagnoser.present\` は自分でそうします。`,
    en: `# Upgrading

[日本語](upgrading.ja.md)

What changed stands in the \`CHANGELOG.md\` of each package, by version. [VERSIONING.md](../../VERSIONING.md) says what counts as breaking; before 1.0 a minor release may break.

## With every upgrade

1. Raise all \`@shindan/*\` together.
2. Compile. Ids are literal types, so an id that went and a cause that came are complaints of the compiler, where your code names them.
3. Where answers are stored, or tables of yours hold ids, read them through \`currentId\`. Nothing that is stored has to be rewritten; \`diagnoser.present\` does so by itself.`,
  },
  prints: { ja: 'の出力:', en: 'prints' },
  after: {
    ja: `\`currentId\` は、以前の ID には引き継いだ ID を、それ以外には ID そのものを返します。手順の ID は、その原因とともに変わります。何にも引き継がれず消えた ID は、保存した答えを表示すると \`gone\` に並びます。コマンドラインでは \`shindan catalog show <以前の ID>\` も使えます。

## 変更された ID

プラグインの \`renamed\` から生成しています（\`npm run generate\`）。ここに以前の ID としてある ID が、別の意味で使われることはありません。`,
    en: `\`currentId\` gives the id that took the place of an old one, and any other id as it is. The steps of a cause go with it. An id that went without another in its place is listed in \`gone\` when a stored answer is shown. On the command line, \`shindan catalog show <old id>\` knows old ids too.

## Ids that changed

Generated from \`renamed\` of the plugins by \`npm run generate\`. No id that is old here is ever given to something else.`,
  },
  next: { ja: '次のリリース', en: 'The next release' },
} as const satisfies Readonly<Record<string, Localized>>
