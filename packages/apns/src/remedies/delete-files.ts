/** Clears the desk before a renewal is started again; nothing that is in use is touched (CL-25). */
export const deleteFiles = {
  id: 'delete-files',
  actor: 'administrator',
  affects: 'none',
  destructive: true,
  do: {
    ja: '今回作成したファイル（CSR、証明書）を手元からすべて削除してください。使用中の証明書はそのまま残ります。',
    en: 'Delete every file made for this renewal, CSR and certificate, from your computer. The certificate in use stays.',
  },
} as const
