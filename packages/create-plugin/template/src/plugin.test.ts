import { createDiagnoser } from '@shindan/core'
import { checkPlugin } from '@shindan/core/testing'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { plugin } from './plugin.js'

test('the plugin is sound', () => {
  expect(checkPlugin(plugin)).toEqual([])
})

test('answers name the version of the package', () => {
  expect(plugin.version).toBe(manifest.version)
})

test('a device whose clock is an hour wrong is refused for that', () => {
  const answer = createDiagnoser({ plugins: [plugin] }).diagnose({
    text: 'Check-in refused (E-17)',
    facts: { 'hinode.clockErrorMinutes': 60, 'hinode.tokenIssuedAt': '2026-11-01' },
    now: '2026-11-02T09:00:00+09:00',
  })
  const findings = answer.isOk() ? answer.value.findings : []
  expect(findings.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual([
    'hinode/clock-wrong confirmed',
    'hinode/token-expired ruled-out',
  ])
})
