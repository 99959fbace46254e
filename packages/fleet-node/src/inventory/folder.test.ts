import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { built } from '../../../core/test/built.ts'
import { composition, fileOf, problemsIn, rowsOf } from '../../test/inventories.ts'
import { openFolder } from '../index.ts'

const der = built({})
const pem = `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`
const lifecycle = 'cybertrust/installed-certificate'

test('each file of a certificate is a row, in the order of their names, and another is a row with a problem', async () => {
  const folder = dirname(fileOf('no certificate', 'notes.txt'))
  writeFileSync(join(folder, 'iPad-2.PEM'), pem)
  writeFileSync(join(folder, 'iPad-1.cer'), der)
  writeFileSync(join(folder, 'iPad-3.crt'), 'nothing')
  writeFileSync(join(folder, 'iPad-4.der'), '')
  truncateSync(join(folder, 'iPad-4.der'), 2 ** 31)
  mkdirSync(join(folder, 'iPad-5.pem'))
  symlinkSync(join(folder, 'nowhere'), join(folder, 'iPad-6.pem'))
  symlinkSync(join(folder, 'iPad-1.cer'), join(folder, 'iPad-7.pem'))
  const { rows } = await rowsOf(await openFolder(folder, composition, { lifecycle }))
  expect(rows.map(({ line, written }) => [line, ...written])).toEqual([
    [1, 'iPad-1.cer'],
    [2, 'iPad-2.PEM'],
    [3, 'iPad-3.crt'],
    [4, 'iPad-4.der'],
    [5, 'iPad-5.pem'],
    [6, 'iPad-6.pem'],
    [7, 'iPad-7.pem'],
  ])
  const expected = { certificate: '07', lifecycle, events: { expires: '2026-01-01T00:00:00Z' } }
  const read = rows.flatMap(({ read }) => (read.isOk() ? [read.value] : []))
  expect(read).toMatchObject(['iPad-1', 'iPad-2', 'iPad-7'].map((device) => ({ device, ...expected })))
  expect(problemsIn(rows)).toEqual([
    [3, 'not-a-certificate', 'certificate'],
    [4, 'limit-exceeded', 'certificate'],
    [5, 'not-a-certificate', 'certificate'],
    [6, 'unreadable-file', 'certificate'],
  ])
})

test('a folder that is not there, or is a file, is a problem', async () => {
  const file = fileOf('')
  for (const folder of [join(dirname(file), 'nowhere'), file])
    expect((await openFolder(folder, composition))._unsafeUnwrapErr()).toMatchObject([
      { kind: 'unreadable-file' },
    ])
})
