import { describe, expect, test } from 'vitest'
import { readPushFile } from '../parse/read-push-file.ts'
import { wayOn } from './way-on.ts'

describe('what to do about a file that is not opened', () => {
  test('names the file in the commands that its owner runs', () => {
    const said = wayOn({ kind: 'pkcs12' }, 'push/client-1.p12')
    for (const text of [said?.ja, said?.en]) {
      expect(text).toContain('openssl pkcs12 -in push/client-1.p12 -clcerts')
      expect(text).not.toContain('file.p12')
    }
  })

  test.each(['my file.p12', 'a;b', '$(id)', '証明書.p12', ''])(
    'but not by a name that a shell would take for something else: %s',
    (name) => {
      expect(wayOn({ kind: 'pkcs12' }, name)).toEqual(wayOn({ kind: 'pkcs12' }))
      expect(wayOn({ kind: 'pkcs12' })?.en).toContain('-in file.p12')
    },
  )

  test('says why a file cannot be read', () => {
    expect(wayOn(readPushFile(''))?.ja).toContain('空')
    expect(wayOn(readPushFile('<plist><dict/></plist>'))?.en).toContain('not a vendor-signed request')
    expect(wayOn(readPushFile('<plist><dict>'))?.en).toContain('damaged or breaks off')
  })

  test('is nothing where a file is read', () => {
    expect(wayOn({ kind: 'public-key' } as never)).toBeNull()
    expect(wayOn({ kind: 'unreadable', problem: { kind: 'constructor' } } as never)).toBeNull()
    expect(wayOn({ kind: 'toString' } as never)).toBeNull()
  })
})
