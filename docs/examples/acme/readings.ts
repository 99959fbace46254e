import { kit } from './kit.ts'

export const readings = kit.defineReadings([
  { fact: 'acme.inUse', value: true, says: ['Acme MDM', 'acme.example'] },
  { fact: 'acme.tokenIssuedAt', day: ['トークンの発行', 'token was issued'] },
])
