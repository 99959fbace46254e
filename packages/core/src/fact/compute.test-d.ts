import { test } from 'vitest'
import { boolean, computingFrom, told } from './index.ts'

const label = { ja: 'トピック', en: 'topic' }
const texts = { label, ask: label, where: label, difficulty: 'console' } as const
const { orComputed } = computingFrom({ 'acme.topic': told('text', label) })

test('a fact that can be given follows from others with a value of its own type', () => {
  orComputed(boolean(texts), { from: ['acme.topic'], compute: (known) => known['acme.topic'] === '' })
  // @ts-expect-error a text is no yes or no
  orComputed(boolean(texts), { from: ['acme.topic'], compute: (known) => known['acme.topic'] })
})
