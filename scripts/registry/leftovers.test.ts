import { expect, test } from 'vitest'
import { repository } from '../bootstrap/workspace.mjs'
import { kinds } from '../new-rule/kinds.mjs'
import { leftovers, workspaceTexts } from './leftovers.ts'

const texts = workspaceTexts(repository)

test.each(Object.values(kinds))('each placeholder of a new $noun is found', ({ template }) => {
  const text = template('acme/too-old', 'tooOld')
  const found = leftovers(new Map([['acme/src/x.ts', text]]))
  expect(found).toEqual(
    text.split('\n').flatMap((line, i) => (line.includes('TODO') ? [`acme/src/x.ts:${i + 1}`] : [])),
  )
  expect(found.length).toBeGreaterThan(5)
})

test('none is left in the sources', () => {
  expect([...texts.keys()]).toContain('core/src/index.ts')
  expect(leftovers(texts)).toEqual([])
})
