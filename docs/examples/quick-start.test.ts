import { readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const example = read('quick-start.ts')

test.each(['../../README.md', '../../README.ja.md'])('%s shows the example as it is', (readme) => {
  expect(read(readme)).toContain(`\`\`\`ts\n${example}\`\`\`\n`)
})

test('the example runs, and says what the README says it does', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await import('./quick-start.ts')
  const printed = log.mock.calls.map(([line]) => String(line)).join('\n')
  log.mockRestore()
  expect(read('../../README.md')).toContain(`\`\`\`text\n${printed}\n\`\`\`\n`)
})
