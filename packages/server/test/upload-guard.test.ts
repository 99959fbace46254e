import { expect, test } from 'vitest'
import { generatedRenewals } from '../../apns/test/renewals.ts'

const { now, renewals } = await generatedRenewals()

const example = new URL('../../../examples/upload-guard/', import.meta.url).pathname

test.each(['over-the-function.mjs', 'over-the-handler.mjs'])(
  'of a hundred renewals, %s lets no unsafe one in, and keeps no safe one out',
  async (file) => {
    const { judge } = await import(/* @vite-ignore */ example + file)
    const wrong: unknown[] = []
    for (const { kind, isSafe, files } of renewals) {
      const judged = await judge(files, now)
      if (judged.isSafe !== isSafe) wrong.push([kind, judged])
      if (isSafe) continue
      expect(judged.reason.ja).toMatch(/[ぁ-ん]/)
      expect(judged.reason.en).toMatch(/[a-z]/)
    }
    expect(renewals.filter(({ isSafe }) => isSafe)).toHaveLength(50)
    expect(wrong).toEqual([])
  },
)
