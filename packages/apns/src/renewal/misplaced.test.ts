import { describe, expect, test } from 'vitest'
import { certificate } from '../../test/made.ts'
import { current, keys, plainCsr, privateKey, renewed } from '../../test/renewal-files.ts'
import type { GivenFile } from './given-file.ts'
import { misplacedAmong, unusedAmong } from './misplaced.ts'

const voice = { locale: 'en', nameOf: (place: string) => `#${place}` } as const
const file = (place: GivenFile['place'], content: string | Uint8Array, name = 'x.pem') => ({
  place,
  name,
  content,
})

describe('a file in a wrong place', () => {
  test('is named with what it is and what is wanted there', () => {
    const [one, ...more] = misplacedAmong([file('renewed', plainCsr), file('current', current)], voice)
    expect(more).toEqual([])
    expect(one).toMatchObject({ option: '#renewed', file: 'x.pem', kind: 'csr' })
    expect(one?.message).toBe('Certificate signing request (CSR). Expected: MDM push certificate')
  })

  test('says in the language of the reader what to do with it', () => {
    const [one] = misplacedAmong([file('current', '')], { ...voice, locale: 'ja' })
    expect(one?.message).toMatch(/^読み取れないファイルです。.*空.*必要なファイル: MDM 用プッシュ証明書$/)
    const [same] = misplacedAmong([file('current', '')], voice)
    expect(same?.message).toMatch(/^Unreadable file\. .*empty.* Expected: MDM push certificate$/i)
  })

  test('is none where anything in it belongs there', () => {
    expect(misplacedAmong([file('renewed', privateKey + renewed)], voice)).toEqual([])
    expect(misplacedAmong([file('csr', plainCsr), file('privateKey', privateKey)], voice)).toEqual([])
  })
})

const issuer = await certificate({ keys, subject: [{ CN: ['Somebody'] }] })

describe('an authority that issued nothing here', () => {
  const given = [
    file('current', current),
    file('authorities', issuer, 'a.pem'),
    file('authorities', issuer, 'b.pem'),
    file('authorities', renewed, 'c.pem'),
  ]

  test('is named by its place among the authorities', () => {
    const [one, ...more] = unusedAmong(given, [1], voice)
    expect(more).toEqual([])
    expect(one).toMatchObject({ option: '#authorities', file: 'b.pem', kind: 'other-certificate' })
    expect(one?.message).toContain('not used')
    expect(unusedAmong(given, [], voice)).toEqual([])
    expect(unusedAmong(given, [7], voice)).toEqual([])
  })

  test('is not named twice, where it is no authority at all', () => {
    expect(misplacedAmong(given, voice)).toMatchObject([{ file: 'c.pem', kind: 'mdm-push-certificate' }])
    expect(unusedAmong(given, [2], voice)).toEqual([])
  })
})
