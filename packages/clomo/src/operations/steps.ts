import { commandPath, commands, confirmedCommandPath } from '../commands.ts'
import { consolePaths } from '../console-paths.ts'
import { defineSteps } from '../kit.ts'

/** The setting is asked for before any certificate is issued. What it rules is issue to PCs, that is to users (CD-06). */
export const saveDistributionSetting = defineSteps([
  {
    id: 'save-distribution-setting',
    actor: 'administrator',
    affects: 'none',
    path: consolePaths.distributionSetting,
    do: {
      ja: '初めて発行するときは、先に証明書の配布設定を保存します。この設定で、PC（ユーザー）に証明書を発行したときの動作が決まります。「申請承認による配布」では利用者の申請を管理者が承認するまで待ち、「自動承認による配布」では自動で発行されます。',
      en: 'Before the first issue, save "証明書配布設定" (distribution setting). It rules what happens when a certificate is issued to a PC (user): with "申請承認による配布" (by approval) a request waits for the administrator, with "自動承認による配布" (automatic) it is granted at once.',
    },
  },
])

export const issue = defineSteps([
  {
    id: 'run-issue-command',
    actor: 'administrator',
    path: commandPath(commands.issue[0]),
    do: {
      ja: '対象のデバイスを選択し、「(任意の)証明書を発行」を実行します（「(任意の)」には証明書の名前が入ります。「サイバートラストデバイス ID 証明書を発行」と表示されることもあります）。',
      en: 'Select the device and run "(任意の)証明書を発行" (issue) with "実行" (run); the name of the certificate stands for "(任意の)". The command also appears as "サイバートラストデバイス ID 証明書を発行".',
    },
  },
])

export const issueSilently = defineSteps([
  {
    id: 'run-silent-issue',
    actor: 'administrator',
    path: confirmedCommandPath(commands.issue[1]),
    do: {
      ja: '対象のデバイスを選択して「サイバートラストデバイス ID 証明書を発行」を実行し、確認画面で「OK」を選択します。デバイスには通知されず、操作なしでインストールされます。',
      en: 'Select the device, run "サイバートラストデバイス ID 証明書を発行" (issue) with "実行" (run) and confirm with "OK". The device shows no notice and installs without anybody touching it.',
    },
  },
])

export const revoke = defineSteps([
  {
    id: 'run-revoke-command',
    actor: 'administrator',
    destructive: true,
    path: commandPath(commands.revoke[0]),
    do: {
      ja: '失効させる証明書があるデバイスを選択し、「サイバートラストデバイス ID 証明書を失効」を実行します。',
      en: 'Select the device that has the certificate and run "サイバートラストデバイス ID 証明書を失効" (revoke) with "実行" (run).',
    },
  },
])

/** The profile comes by itself. Locked devices waiting is an inference from how iOS works. */
export const byProfile = defineSteps([
  {
    id: 'check-profile-list',
    actor: 'administrator',
    affects: 'none',
    do: {
      ja: 'プロファイルは自動でインストールされます。プロファイル一覧画面で、インストールされたことを確認します。',
      en: 'The profile installs by itself. See the list of profiles to make sure that it did.',
    },
  },
  {
    id: 'unlock-device',
    actor: 'user',
    do: {
      ja: 'プロファイルが表示されないときは、パスコードでロックを解除してください。iOS はロック中にプロファイルをインストールしないためです（推測にもとづく手順です）。',
      en: 'If the profile does not show up, unlock the device: iOS installs no profile while it is locked (an inferred step).',
    },
  },
])

/** The agent does the rest. */
export const byAgent = defineSteps([
  {
    id: 'check-agent',
    actor: 'administrator',
    affects: 'none',
    path: consolePaths.windowsAgentCertificate,
    do: {
      ja: 'デバイス側の操作は不要です。インストール後は、エージェントの「証明書情報」で確認できます。',
      en: 'Nothing has to be done on the device. Afterwards "証明書情報" (certificate information) of the agent shows the certificate.',
    },
  },
])

/** The user finishes with a PIN. */
export const byPin = defineSteps([
  {
    id: 'tell-user-pin',
    actor: 'administrator',
    affects: 'none',
    do: {
      ja: 'CLOMO PANEL の証明書詳細に表示される PIN コードを、利用者本人だけに伝えます。',
      en: 'Tell the user, and nobody else, the PIN that the details of the certificate in CLOMO PANEL show.',
    },
  },
  {
    id: 'answer-install-notice',
    actor: 'user',
    path: consolePaths.androidAgent,
    do: {
      ja: '画面全体に表示されるインストールの通知で、いずれかを選択します。「インストール方法」を選ぶと説明を見られます。',
      en: 'Choose one of the options of the notice that fills the screen. "インストール方法" (how to install) shows help.',
    },
  },
  { id: 'enter-pin', actor: 'user', do: { ja: '伝えられた PIN コードを入力します。', en: 'Enter the PIN.' } },
  {
    id: 'name-certificate',
    actor: 'user',
    do: {
      ja: '証明書の名前を指定し、「OK」を選択します。',
      en: 'Give the certificate a name and choose "OK".',
    },
  },
])
