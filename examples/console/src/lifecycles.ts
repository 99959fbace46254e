import * as bizmobile from '@shindan/bizmobile'
import * as clomo from '@shindan/clomo'
import type { AnyLifecycle } from '@shindan/core'
import * as cybertrust from '@shindan/cybertrust'
import * as lanscope from '@shindan/lanscope'

/** By which dates a certificate goes. */
export const lifecycles: { readonly [Id in LifecycleId]: AnyLifecycle } = {
  'bizmobile/push-certificate': bizmobile.pushCertificate,
  'clomo/device-certificate': clomo.deviceCertificate,
  'clomo/installed-certificate': clomo.installedCertificate,
  'clomo/push-certificate': clomo.pushCertificate,
  'cybertrust/cloudgate-install': cybertrust.cloudgateInstall,
  'cybertrust/installed-certificate': cybertrust.installedCertificate,
  'lanscope/push-certificate': lanscope.pushCertificate,
}

export type LifecycleId =
  | `${'bizmobile' | 'clomo' | 'lanscope'}/push-certificate`
  | `${'clomo' | 'cybertrust'}/installed-certificate`
  | 'clomo/device-certificate'
  | 'cybertrust/cloudgate-install'
