import { internetExplorerDownload } from './internet-explorer-download.ts'
import { networkUnstable } from './network-unstable.ts'
import { noMailRecipient } from './no-mail-recipient.ts'
import { secretInMemo } from './secret-in-memo.ts'

/** The causes and warnings that are LanScope An's own; those of the certificate itself are in `@shindan/apns`. */
export const rules = [networkUnstable, internetExplorerDownload, secretInMemo, noMailRecipient] as const
