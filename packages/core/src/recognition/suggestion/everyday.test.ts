import { expect, it } from 'vitest'
import { isEveryday } from './everyday.ts'
import { eachTermOf } from './term.ts'

const isSaidEveryDay = (text: string): boolean => {
  let everyday = true
  eachTermOf(text, (key) => {
    everyday &&= isEveryday(key)
    return !isEveryday(key)
  })
  return everyday
}

it.each(['どうすればいいですか', 'エラーが出ます', 'うまくいかない', 'help', 'password'])(
  '%s is said around any trouble',
  (text) => expect(isSaidEveryDay(text)).toBe(true),
)

it.each(['証明書', '端末', '失効', 'プロファイル', 'CSR', 'enrolment', 'certificate', 'Apple', 'token'])(
  '%s is a word of the field',
  (text) => expect(isSaidEveryDay(text)).toBe(false),
)
