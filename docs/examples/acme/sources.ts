export const sources = {
  manual: {
    title: { ja: 'Acme MDM 管理者マニュアル', en: 'Acme MDM administrator manual' },
    checked: '2026-11-01',
  },
}
