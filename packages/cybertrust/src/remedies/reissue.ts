/** How a certificate whose period is over becomes usable again: the way that takes nothing away comes first. */
export const reissue = {
  oneOf: [
    [
      {
        id: 'issue-another-certificate',
        actor: 'administrator',
        do: { ja: '別の証明書を新しく発行してください。', en: 'Issue another certificate.' },
      },
    ],
    [
      {
        id: 'revoke-certificate',
        actor: 'administrator',
        destructive: true,
        do: { ja: 'この証明書を失効してください。', en: 'Revoke this certificate.' },
      },
      {
        id: 'reissue-revoked-certificate',
        actor: 'administrator',
        do: { ja: '失効した証明書を再発行してください。', en: 'Reissue the revoked certificate.' },
      },
    ],
  ],
} as const
