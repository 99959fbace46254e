import { certificateIdentifierWrong } from './certificate-identifier-wrong.ts'
import { chromeLicenceShort } from './chrome-licence-short.ts'
import { chromebookNotManaged } from './chromebook-not-managed.ts'
import { desktopSiteOn } from './desktop-site-on.ts'
import { guidRegenerated } from './guid-regenerated.ts'
import { imeiNotReflected } from './imei-not-reflected.ts'
import { imeiSwitching } from './imei-switching.ts'
import { installPeriodElapsed } from './install-period-elapsed.ts'
import { macAddressInvalid } from './mac-address-invalid.ts'
import { networkUnstable } from './network-unstable.ts'
import { notAndroid } from './not-android.ts'
import { notChrome } from './not-chrome.ts'
import { preSetupIncomplete } from './pre-setup-incomplete.ts'
import { retrievalPeriodElapsed } from './retrieval-period-elapsed.ts'
import { securityWarningDeclined } from './security-warning-declined.ts'
import { serviceMaintenance } from './service-maintenance.ts'
import { stolenDeviceProtection } from './stolen-device-protection.ts'
import { storeAccessDenied } from './store-access-denied.ts'
import { storePermissionMissing } from './store-permission-missing.ts'
import { wrongDevice } from './wrong-device.ts'

/** The causes in the order in which the document names them: where nothing else decides, that is their rank. */
export const rules = [
  wrongDevice,
  macAddressInvalid,
  certificateIdentifierWrong,
  serviceMaintenance,
  installPeriodElapsed,
  retrievalPeriodElapsed,
  storePermissionMissing,
  securityWarningDeclined,
  storeAccessDenied,
  networkUnstable,
  imeiNotReflected,
  imeiSwitching,
  stolenDeviceProtection,
  guidRegenerated,
  notAndroid,
  desktopSiteOn,
  notChrome,
  chromeLicenceShort,
  chromebookNotManaged,
  preSetupIncomplete,
] as const
