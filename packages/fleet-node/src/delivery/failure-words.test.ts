import { expect, test } from 'vitest'
import { failureWords } from './failure-words.ts'

test.each([
  ['a server that does not run', 'ESOCKET: connect ECONNREFUSED 127.0.0.1:25', /port/],
  ['a host that there is not', 'EDNS: getaddrinfo ENOTFOUND smtp.example.jp', /name is spelled/],
  ['a server that says nothing', 'ETIMEDOUT: Greeting never received', /firewall/],
  ['a receiver that says nothing', 'no answer within 15000 ms', /firewall/],
  ['a certificate of another host', 'ERR_TLS_CERT_ALTNAME_INVALID', /another host/],
  ['a certificate that has expired', 'ESOCKET: certificate has expired', /clock/],
  ['an authority that is not known', 'DEPTH_ZERO_SELF_SIGNED_CERT', /trust/],
  ['TLS at a port without it', 'ESOCKET: SSL routines:ssl3_get_record:wrong version number', /TLS/],
  ['a server without STARTTLS', 'ETLS: Error upgrading connection with STARTTLS: 500 Error', /TLS/],
  ['a wrong password', 'EAUTH: Invalid login: 535 5.7.8 bad', /password/],
  ['a login that is wanted', 'EENVELOPE: Mail command failed: 530 Error: login first', /login/],
  ['a mailbox that there is not', 'EENVELOPE: Can’t send: 550 5.1.1 no such user', /recipient/],
  ['a sender that is refused', 'EENVELOPE: Mail command failed: 553 5.7.1 not yours', /sender/],
  ['a mail that is refused for what it says', 'EMESSAGE: Message failed: 550 no', /refused the mail/],
  ['a mailbox that is full', 'EENVELOPE: all were rejected: 552 5.2.2 over quota', /full/],
  ['a mail that looks like spam', 'EMESSAGE: Message failed: 554 5.7.1 spam', /spam/],
  ['a server that is busy', 'EMESSAGE: Message failed: 451 4.3.0 try later', /by itself/],
  ['a receiver that knows nobody', 'HTTP 401', /secret/],
  ['a receiver that has moved', 'HTTP 307', /another URL/],
  ['a receiver that has gone', 'HTTP 410', /no such URL/],
  ['a receiver that broke', 'HTTP 503', /receiver’s log/],
  ['a folder for a file', "EISDIR: illegal operation on a directory, open '/a'", /folder/],
  ['what nobody has met', 'the moon is full', /could not be sent/],
])(
  '%s: it is said what failed and what to look at, and what was said stands behind it',
  (_, failure, what) => {
    const { ja, en } = failureWords(failure)
    expect(en).toMatch(what)
    expect(en.endsWith(` (“${failure}”)`)).toBe(true)
    expect(ja).toMatch(/ください。（「/)
    expect(ja.endsWith(`（「${failure}」）`)).toBe(true)
  },
)

test('what a server of mails says of its own does not pass for the network', () => {
  const { en } = failureWords('EMESSAGE: Message failed: 550 5.1.1 ECONNREFUSED by the next server')
  expect(en).toMatch(/^The recipient/)
})
