import { expect, test } from 'vitest'
import { inert } from './inert.ts'

test('text from outside is no markup, no cell of a table and no link in Markdown', () => {
  expect(inert('*a* | [b](https://c.example) <d> www.e.example &amp;\n# f')).toBe(
    '\\*a\\* \\| \\[b\\](https\\://c.example) \\<d\\> www\\.e.example \\&amp; \\# f',
  )
})
