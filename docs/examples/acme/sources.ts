export const sources = {
  manual: {
    title: { ja: 'Acme MDM 管理者マニュアル', en: 'Acme MDM administrator manual' },
    checkedOn: '2026-11-01',
  },
}
