export { lanscopeRenewalGuide as sources } from '@shindan/apns'
