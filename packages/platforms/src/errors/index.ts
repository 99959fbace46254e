import { profileMdmStatus } from './profile-mdm-status.ts'
import { profileNotInstalled } from './profile-not-installed.ts'
import { profileScepResponseInvalid } from './profile-scep-response-invalid.ts'
import { profileServerUnreachable } from './profile-server-unreachable.ts'

/** What screens of operating systems say, one by one; what comes in lists stands in `tables`. */
export const errors = [
  profileNotInstalled,
  profileServerUnreachable,
  profileScepResponseInvalid,
  profileMdmStatus,
] as const
