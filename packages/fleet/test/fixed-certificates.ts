import { createHash } from 'node:crypto'

/** Certificates of RSA, P-256 and Ed25519 in base64, made once: what is told of them holds at every run. */
const made: readonly string[] = [
  [
    'MIIDuTCCAqGgAwIBAgIUQpYY7NadO9ojWhsCSJey0KyZ2PQwDQYJKoZIhvcNAQELBQAwbDFMMEoGCgmSJomT8ixkAQEMPGNvbS5h',
    'cHBsZS5tZ210LkV4dGVybmFsLjExMTExMTExLTIyMjItMzMzMy00NDQ0LTU1NTU1NTU1NTU1NTEPMA0GA1UEAwwGQVBTUDoxMQsw',
    'CQYDVQQGEwJVUzAeFw0yNjExMjcyMjMzNDRaFw0yNzExMjcyMjMzNDRaMGwxTDBKBgoJkiaJk/IsZAEBDDxjb20uYXBwbGUubWdt',
    'dC5FeHRlcm5hbC4xMTExMTExMS0yMjIyLTMzMzMtNDQ0NC01NTU1NTU1NTU1NTUxDzANBgNVBAMMBkFQU1A6MTELMAkGA1UEBhMC',
    'VVMwggEiMA0GCSqGSIb3DQEBAQUAA4IBDwAwggEKAoIBAQCMiLsVHkLvGrjpk0C9/pu4hK5BYg3J0FFQ+qG4cK2cHx0KwXCnvEFF',
    'Hx7Nl6pNhO3z/trNZ1VAPOvlLKRwMohozsMM6jQs+7AUYSyq0GD+OymOdXhzTO0JoW5UZLS3PdTbGzrgOWu31mQM0aE8IOdwI7JG',
    'x7P0qWfBAlzaprsYwh6j094C5CkIKvH3cvMlG0ojr7E7RXH6WiE02DymbbO6eOb3mdZzhGXcNQdLDZegRKPPmW37Q/YFrYEEvekL',
    'B/0RSE9KxqnmtyM2MPIzH9FHhemUblkqPMtXnmXj9lIVIk0F6urcsZV7cnY1HuRgQ+LhE/9sOlzvgO8aU3Qiyaq7AgMBAAGjUzBR',
    'MB0GA1UdDgQWBBSmlGP/kE19woFbJKsDnnOjdlfB/TAfBgNVHSMEGDAWgBSmlGP/kE19woFbJKsDnnOjdlfB/TAPBgNVHRMBAf8E',
    'BTADAQH/MA0GCSqGSIb3DQEBCwUAA4IBAQBiLH2EaqoMoVcILeVxbgjYePnIObKnATr5mNtJYqG17zB45bPGQfGIdI3hXXtXdOc/',
    'uFpRRTDO3HcaC8IOBFpikmBkQ1AET9Tt45HLJxc173xHGMJGd6yK6fWYnxSCFJxqxhNTaEQgr9WdefGCUEwTVG9Vyf3TphIQhWxq',
    'HYP1EJeqNZjlABXtrfjaP+FNgpQrCLKuXy8OZPwxhruurgU2i+R7X48f+fiG8UyN7WnW2IYgP2o95lgv/DudR2czixGdKnIMxrkm',
    'wXm4ZYufnS4DDuhMPabOk4zaW9n1Asxmzv8TYpCiZenUgzC4QbO4ypwlGTYlkTcfWfPr/uF4B8Re',
  ].join(''),
  [
    'MIICLDCCAdOgAwIBAgIUZY2O0C714WYIon1Os0tXwp2/4awwCgYIKoZIzj0EAwIwbDFMMEoGCgmSJomT8ixkAQEMPGNvbS5hcHBs',
    'ZS5tZ210LkV4dGVybmFsLjExMTExMTExLTIyMjItMzMzMy00NDQ0LTU1NTU1NTU1NTU1NTEPMA0GA1UEAwwGQVBTUDoxMQswCQYD',
    'VQQGEwJVUzAeFw0yNjExMjcyMjMzNDRaFw0yNzExMjcyMjMzNDRaMGwxTDBKBgoJkiaJk/IsZAEBDDxjb20uYXBwbGUubWdtdC5F',
    'eHRlcm5hbC4xMTExMTExMS0yMjIyLTMzMzMtNDQ0NC01NTU1NTU1NTU1NTUxDzANBgNVBAMMBkFQU1A6MTELMAkGA1UEBhMCVVMw',
    'WTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAATMO5EEFiZb2RCE6SSDxa0Y2sPa2fbkrBaHLq6LW5isOQndR02ZdyKMinBVI2//76ED',
    'FD7W4KDLVA5H76hy4XEmo1MwUTAdBgNVHQ4EFgQUxFF+Z4hT9w3vb+vISPfGGCyONOYwHwYDVR0jBBgwFoAUxFF+Z4hT9w3vb+vI',
    'SPfGGCyONOYwDwYDVR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBOC+imyBc0L5y2ZV6L0PdaMkOc+7U7e6bVvRmFTKd5',
    'cAIgC2iqGii1z8R7nRbU9H+zwdyoFRn1B96gaV+1iNSIdmQ=',
  ].join(''),
  [
    'MIIBfTCCAS+gAwIBAgIUL7b8MFjnpTVzP+WPCDdUZlFuBXswBQYDK2VwMDQxHzAdBgoJkiaJk/IsZAEBDA/moKrlvI/kvJrnpL7k',
    'vosxETAPBgNVBAMMCOerr+acqzExMB4XDTI2MTEyNzIyMzM0OFoXDTI3MTEyNzIyMzM0OFowNDEfMB0GCgmSJomT8ixkAQEMD+ag',
    'quW8j+S8muekvuS+izERMA8GA1UEAwwI56uv5pyrMTEwKjAFBgMrZXADIQCn6BbCm28ZWkOmgv3zMaIl7QvdYKoRY+19UAhp44tX',
    'NqNTMFEwHQYDVR0OBBYEFFWxZEhbaV6z4NEQLLRbHOL1tDm3MB8GA1UdIwQYMBaAFFWxZEhbaV6z4NEQLLRbHOL1tDm3MA8GA1Ud',
    'EwEB/wQFMAMBAf8wBQYDK2VwA0EAmQJvgsTsxhLtfHzKD/oeTsYWs7t5m0BG2RfzVSrZcOFcFCFkaIW+MujmRJNw83Myt+Qbtm3U',
    'KKbjMaDtCuICAQ==',
  ].join(''),
]

/** What base64 may end with that is a label of a password elsewhere, with as much padding as each of them has. */
const labels: readonly (readonly string[])[] = [
  ['/pin', '+PUK', '/pwd'],
  ['/pw=', '+PUk='],
  ['+pw==', '/Pw=='],
]

/** Octets at the end of a certificate that are its signature alone, whatever its algorithm. */
const signed = 60

/** These certificates in base64, each with so many signatures beside its own, of any octets, and some that end like a label. */
export function fixedCertificates(signatures: number): readonly string[] {
  return made.flatMap((base64, i) => {
    const unsigned = Buffer.from(base64, 'base64').subarray(0, -signed)
    const others = Array.from({ length: signatures }, (_, seed) =>
      Buffer.concat([unsigned, octets(seed)]).toString('base64'),
    )
    return [base64, ...others, ...(labels[i] ?? []).map((end) => base64.slice(0, -end.length) + end)]
  })
}

function octets(seed: number): Uint8Array {
  return createHash('sha512').update(String(seed)).digest().subarray(0, signed)
}
