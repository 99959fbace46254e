import { defineSourceRows } from '@shindan/core'

/**
 * Rows of the document that the ids CL-… stand for: its lines, and what kind of statement each is. It is here, and not
 * with the console that it is about, because most of it is about Apple's portal: this package's rules stand on it.
 */
export const clomoRenewalColumn = defineSourceRows({
  title: {
    ja: 'MDM プッシュ通知用証明書の年次更新のよくあるトラブル（あんしんマネージャー NEXT / CLOMO）',
    en: 'Common trouble with the yearly renewal of MDM push certificates (Anshin Manager NEXT / CLOMO, in Japanese)',
  },
  checkedOn: '2026-08-20',
  rows: {
    'CL-01': '3 FACT',
    'CL-02': '6-7 TIME',
    'CL-03': '9 REF',
    'CL-04': '13 FACT',
    'CL-05': '15 PRE',
    'CL-06': '17 CAUSE',
    'CL-07': '17 CAUSE',
    'CL-08': '19-21 FIX',
    'CL-09': '23 REF',
    'CL-10': '25 CONS',
    'CL-11': '27 FIX/PATH',
    'CL-12': '31 CONS/PRE',
    'CL-13': '33 FACT',
    'CL-14': '37 MSG',
    'CL-15': '39 PRE',
    'CL-16': '40 CAUSE',
    'CL-17': '44 FIX',
    'CL-18': '45 FIX',
    'CL-19': '47 MSG',
    'CL-20': '49 CAUSE',
    'CL-21': '51 FIX',
    'CL-22': '53-55 FACT',
    'CL-23': '57 MSG',
    'CL-24': '59 CAUSE',
    'CL-25': '61 FIX',
    'CL-26': '63 FIX',
    'CL-27': '65 MSG',
    'CL-28': '67 CAUSE',
    'CL-29': '69 FIX',
    'CL-30': '71 CONS',
    'CL-31': '73 TIME',
    'CL-32': 'all FACT',
  },
})
