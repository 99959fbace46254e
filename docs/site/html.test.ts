import fc from 'fast-check'
import { expect, test } from 'vitest'
import { html, joined, textOf, trusted } from './html.ts'

test('whatever is put into markup is text, between tags and in attributes', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { markup } = html`<p title="${text}" lang='${text}'>${text}</p>`
      expect(markup.match(/[<>]/g)?.join('')).toBe('<><>')
      expect(markup.match(/["']/g)?.join('')).toBe(`""''`)
    }),
  )
})

test('markup within markup stays as it is, lists stand one behind the other, and nothing is nothing', () => {
  const items = ['<', 2, undefined, false].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}</ul>${null}${trusted('<hr>')}`.markup).toBe(
    '<ul><li>&lt;</li><li>2</li><li></li><li></li></ul><hr>',
  )
  expect(joined(['a', html`<b>b</b>`, 'c'], ' & ').markup).toBe('a &amp; <b>b</b> &amp; c')
})

test('the text of markup reads as it was put in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(textOf(html`<p class="x">${text}</p>`)).toBe(text.replace(/\s+/g, ' ').trim())
    }),
  )
})
