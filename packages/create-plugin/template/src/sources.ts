export const sources = {
  manual: {
    title: { ja: 'Hinode 管理者マニュアル', en: 'Hinode administrator manual' },
    checkedOn: '2026-11-01',
  },
}
