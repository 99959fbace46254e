import { consolePaths } from '../console-paths.ts'
import { defineRule } from '../kit.ts'

/**
 * While locked, iOS and iPadOS answer the install of a profile and the query for security information with NotNow
 * (Apple, "Handling NotNow status responses"). So the last access moves and the security check does not.
 *
 * Once unlocking did not help, the lock is not the cause (BM-37). Until then a log that speaks of a lock leaves it open,
 * also where the times do not show one.
 */
export const passcodeLocked = defineRule({
  id: 'bizmobile/passcode-locked',
  severity: 'warning',
  when: (w) => {
    const isLockedNow = w.all(
      w.present('bizmobile.lastAccessAt', (w) =>
        w.any(
          w.absent('bizmobile.securityCheckAt'),
          w.present('bizmobile.securityCheckAt', (w) =>
            w.after('bizmobile.lastAccessAt', 'bizmobile.securityCheckAt'),
          ),
        ),
      ),
      // The message is one of iOS and iPadOS (BM-02): only another system, where it is known, rules a lock out.
      w.not(w.known(w.not(w.oneOf('device.platform', ['ios', 'ipados'])))),
    )
    return w.all(
      w.not(w.known(w.is('bizmobile.shownAfterUnlock', true))),
      w.any(isLockedNow, w.all(w.known(w.is('bizmobile.lockedInLog', true)), w.unprovable())),
    )
  },
  what: {
    ja: 'デバイスがパスコードでロックされています。',
    en: 'The device is locked with its passcode.',
  },
  why: {
    ja: 'iOS・iPadOS は、ロック中にプロファイルをインストールしません。「セキュリティチェック」はロック解除中の通信でだけ更新されるため、「最終アクセス」より古ければロック中と分かります。',
    en: 'iOS and iPadOS install no profile while locked. "セキュリティチェック" (security check) moves only when the device talks to the server unlocked, so it is locked while that time lies before "最終アクセス" (last access).',
  },
  evidence: {
    ja: '最終アクセス: {bizmobile.lastAccessAt}、セキュリティチェック: {bizmobile.securityCheckAt}。',
    en: 'Last access: {bizmobile.lastAccessAt}; security check: {bizmobile.securityCheckAt}.',
  },
  remedy: [
    {
      id: 'unlock-device',
      actor: 'user',
      do: {
        ja: 'デバイスのロックを解除してください。デバイスは自動的にサーバーへ接続し、プロファイルがインストールされます。',
        en: 'Unlock the device. It connects to the server by itself and installs the profile.',
      },
    },
    {
      id: 'sync-after-security-check',
      actor: 'administrator',
      path: consolePaths.sync,
      do: {
        ja: '「セキュリティチェック」の時刻が更新されたら、もう一度「同期」を送信してください。インストールが確認されるとメッセージが消えます。',
        en: 'When "セキュリティチェック" (security check) has been updated, send "同期" (sync) once more. The message disappears once the installation is confirmed.',
      },
    },
    {
      id: 'go-on-to-log',
      actor: 'administrator',
      do: {
        ja: 'それでもメッセージが消えないときは、ロックが原因ではありません。次の確認（ログ）へ進んでください。',
        en: 'If the message stays even then, the lock is not the cause: go on to the log.',
      },
    },
  ],
  source: ['BM-02', 'BM-09', 'BM-33', 'BM-34', 'BM-35', 'BM-36', 'BM-37', 'BM-38', 'BM-47'],
  examples: [
    {
      name: 'an iPhone whose security check is older than its last access',
      facts: {
        'device.platform': 'ios',
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T08:00:00+09:00',
      },
      expect: 'confirmed',
    },
    {
      name: 'an iPad that was never checked',
      facts: {
        'device.platform': 'ipados',
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': null,
      },
      expect: 'confirmed',
    },
    {
      name: 'a device of which only the times are known',
      facts: {
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T08:00:00+09:00',
      },
      expect: 'confirmed',
    },
    {
      name: 'equal times mean unlocked',
      facts: {
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T10:16:00+09:00',
      },
      expect: 'ruled-out',
    },
    {
      name: 'a Mac installs while locked',
      facts: {
        'device.platform': 'macos',
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T08:00:00+09:00',
      },
      expect: 'ruled-out',
    },
    {
      name: 'the times show no lock, but the log speaks of one',
      facts: {
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.lockedInLog': true,
      },
      expect: { ask: [] },
    },
    {
      name: 'the message stayed after unlocking',
      facts: {
        'device.platform': 'ios',
        'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00',
        'bizmobile.securityCheckAt': '2025-01-23T08:00:00+09:00',
        'bizmobile.shownAfterUnlock': true,
      },
      expect: 'ruled-out',
    },
    {
      name: 'accessed, and nothing else known',
      facts: { 'bizmobile.lastAccessAt': '2025-01-23T10:16:00+09:00' },
      expect: { ask: ['bizmobile.securityCheckAt'] },
    },
  ],
})
