import { expect, test } from 'vitest'
import { judge as overTheFunction } from '../../../examples/upload-guard/over-the-function.mjs'
import { judge as overTheHandler } from '../../../examples/upload-guard/over-the-handler.mjs'
import { generatedRenewals } from '../../apns/test/renewals.ts'

const { now, renewals } = await generatedRenewals()

test.each([
  ['function', overTheFunction],
  ['handler', overTheHandler],
])(
  'of a hundred renewals, no unsafe one comes in and no safe one is kept out: over the %s',
  async (_, judge) => {
    const wrong: unknown[] = []
    for (const { kind, isSafe, files } of renewals) {
      const judged = await judge(files, now)
      if (judged.isSafe !== isSafe) wrong.push([kind, judged])
      if (!isSafe)
        expect(judged.reason).toMatchObject({
          ja: expect.stringMatching(/[ぁ-ん]/),
          en: expect.stringMatching(/[a-z]/),
        })
    }
    expect(renewals.filter(({ isSafe }) => isSafe)).toHaveLength(50)
    expect(wrong).toEqual([])
  },
)
