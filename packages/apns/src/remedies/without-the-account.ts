import type { StepInput } from '@shindan/core'
import type { facts } from '../facts/index.ts'

type Steps = readonly StepInput<typeof facts>[]

/** Apple moves the certificate to another account; the devices do not notice (CL-08, CL-10). */
export const transferByApple: Steps = [
  {
    id: 'ask-apple-to-transfer',
    actor: 'administrator',
    ask: 'apple',
    affects: 'none',
    do: {
      ja: 'その Apple ID にサインインできるようにならないときは、Apple に連絡し、プッシュ証明書を別の Apple ID に引き継ぐよう依頼してください。',
      en: 'If you cannot get back into that account, ask Apple to transfer the push certificate to another Apple ID.',
    },
  },
  {
    id: 'answer-apple-mail',
    actor: 'administrator',
    affects: 'none',
    do: {
      ja: 'Apple から届くメールに、管理コンソールにある証明書の情報と、引き継ぎ先の情報を返信してください。',
      en: "Answer Apple's mail with the details of the certificate, which the console shows, and those of the new account.",
    },
  },
  {
    id: 'expect-employment-call',
    actor: 'administrator',
    affects: 'none',
    when: (w) => w.all(w.is('apns.managedAppleAccount', true), w.is('apns.newAppleAccountManaged', false)),
    do: {
      ja: '管理対象 Apple ID から通常の Apple ID に移す場合は、Apple から会社に在籍確認の電話があります。電話に出る人に伝えておいてください。',
      en: 'If it moves from a Managed Apple ID to a normal one, Apple phones the company to confirm your employment. Tell those who answer the phone.',
    },
  },
  {
    id: 'renew-with-new-account',
    actor: 'administrator',
    affects: 'none',
    path: ['Apple Push Certificates Portal', 'Renew'],
    do: {
      ja: '引き継ぎ先の Apple ID でサインインし、使用中の証明書を「Renew」で更新してください。構成プロファイルの入れ直しは不要です。',
      en: 'Sign in with the new account and "Renew" the certificate that is in use. No configuration profile needs to be installed again.',
    },
  },
]

/** The last resort: another certificate, so every device starts anew (LS-20 … LS-22). */
export const registerAnew: Steps = [
  {
    id: 'register-new-certificate',
    actor: 'administrator',
    ask: 'vendor',
    destructive: true,
    affects: 'all-managed-devices',
    do: {
      ja: '復旧も引き継ぎもできないと Apple から回答があった場合に限り、MDM の提供元のサポートに連絡し、新しい証明書を登録してください。登録済みの全デバイスと通信できなくなります。',
      en: 'Only after Apple has answered that neither is possible: contact the support of the MDM vendor and register a new certificate. All enrolled devices lose contact.',
    },
  },
  {
    id: 'reinstall-mdm-profile',
    actor: 'administrator',
    destructive: true,
    affects: 'all-managed-devices',
    do: {
      ja: '管理しているすべてのデバイスに、MDM 構成プロファイルを入れ直してください。',
      en: 'Install the MDM configuration profile again on every managed device.',
    },
  },
]
