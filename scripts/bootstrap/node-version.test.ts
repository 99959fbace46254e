import { expect, test } from 'vitest'
import { requireNode } from './node-version.mjs'
import { SetupFailed } from './setup-failed.mjs'

test.each(['20.19.0', '20.20.2', '22.1.0'])('Node %s will do for >=20.19', (running) => {
  expect(() => requireNode(running, '>=20.19')).not.toThrow()
})

test.each(['20.18.3', '18.20.0'])('Node %s is too old for >=20.19', (running) => {
  expect(() => requireNode(running, '>=20.19')).toThrow(
    new SetupFailed(`shindan needs Node >=20.19; this is Node ${running}.`),
  )
})
