import { expect, test } from 'vitest'
import { htmlText } from '../index.ts'

test('a text becomes no markup, ends no attribute, and shows what nobody would see', () => {
  expect(htmlText(`<b a="1" c='2'>&amp;`)).toBe('&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;')
  expect(htmlText('a\u202eb\u0000c\ud800')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}]/u)
})
