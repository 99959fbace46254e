import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readManifest, repository } from '../../../scripts/bootstrap/workspace.mjs'
import { packageFiles } from './package-files.ts'

const files = packageFiles('my-mdm')
const manifest = JSON.parse(files.get('package.json') ?? '')

it('has everything that a package needs', () => {
  expect([...files.keys()].toSorted()).toEqual([
    '.gitignore',
    'README.ja.md',
    'README.md',
    'package.json',
    'src/causes.ts',
    'src/errors.ts',
    'src/facts.ts',
    'src/index.ts',
    'src/kit.ts',
    'src/lifecycle.ts',
    'src/operations.ts',
    'src/plugin.test.ts',
    'src/plugin.ts',
    'src/rules.ts',
    'src/sources.ts',
    'tsconfig.build.json',
    'tsconfig.json',
  ])
})

it('is named as its author says, everywhere', () => {
  expect(manifest.name).toBe('shindan-plugin-my-mdm')
  expect(files.get('src/errors.ts')).toContain("id: 'my-mdm/check-in-refused'")
  expect(files.get('src/plugin.ts')).toContain("title: { ja: 'My Mdm', en: 'My Mdm' }")
  expect([...files.values()].filter((text) => /hinode/i.test(text))).toEqual([])
})

it('stands on the core of its time, and is tried with what this repository is', () => {
  const { devDependencies = {} } = readManifest(repository)
  const { version } = readManifest(join(repository, 'packages', 'core'))
  expect(manifest.dependencies).toEqual({ '@shindan/core': `^${version}` })
  expect(manifest.devDependencies).toEqual({
    typescript: `~${devDependencies.typescript}`,
    vitest: `^${devDependencies.vitest}`,
  })
  expect(manifest.engines).toEqual(readManifest(repository).engines)
})

it('is published by nobody before its author has chosen a licence', () => {
  expect(manifest).toMatchObject({ private: true, license: 'UNLICENSED' })
})

it('says the same in both READMEs', () => {
  const code = (file: string) => files.get(file)?.match(/^```[\s\S]*?^```$/gm)
  expect(code('README.md')).toEqual(code('README.ja.md'))
  expect(code('README.md')?.length).toBeGreaterThan(1)
})

it.each(['writing-a-plugin.md', 'writing-a-plugin.ja.md'])('has the settings that %s shows', (guide) => {
  const shown = readFileSync(join(repository, 'docs', 'guides', guide), 'utf8')
  expect(shown).toContain(`\`\`\`json\n${files.get('tsconfig.json')}\`\`\``)
})
