import type { Localized } from '@shindan/core'

/** The words of a report. */
export const reportWords = {
  title: { ja: '証明書とデバイスのレポート', en: 'Certificates and devices' },
  asOf: { ja: '{when} 時点', en: 'As of {when}' },
  never: {
    ja: '最後まで終わった実行が、まだありません。',
    en: 'No run has come to its end yet.',
  },
  rows: { ja: '行', en: 'Rows' },
  unread: { ja: '読み取れなかった行', en: 'Rows that could not be read' },
  rejects: { ja: '読み取れなかった行と値', en: 'Rows and values that could not be read' },
  maybeAll: { ja: '不明（全デバイスの可能性）', en: 'unknown (possibly all devices)' },
  partly: { ja: '期限のほかに読み取れない列がある行', en: 'Rows read but for a column beside their dates' },
  unchecked: {
    ja: '読み取れなかった行には、確認できていない期限やエラーがあります。下の一覧で確認してください。',
    en: 'Rows that could not be read have dates or errors that were not checked: see them below.',
  },
  doubtful: {
    ja: '「{label}」が {count} 件あります（通常は MDM ごとに 1 件です）。デバイスの証明書に別の期限の種類を指定していないか確かめるまで、この報告の手順を実行しないでください。',
    en: 'There are {count} certificates of “{label}”, where an MDM has one. Until it is clear that none of them is a certificate of a device under the wrong lifecycle, do nothing that this report says of them.',
  },
  attention: { ja: '対応が必要なデバイス', en: 'Needs action' },
  wide: { ja: '管理下の全デバイスに影響するもの', en: 'What affects all managed devices' },
  deadlines: { ja: '期限が切れたか、本日までの証明書', en: 'By deadline' },
  missing: {
    ja: '今回確認できなかった証明書（資産台帳にないか、行を読み取れないもの）',
    en: 'Not checked this time: not in the inventory, or in a row that could not be read',
  },
  exchanged: { ja: '別のものに替わった証明書', en: 'Exchanged for another' },
  contradicted: { ja: '資産台帳の行どうしで期限が異なる証明書', en: 'With two dates in the inventory' },
  causes: { ja: '原因が確定したもの', en: 'By cause that is confirmed' },
  errors: { ja: '表示されているエラー', en: 'By error that is shown' },
  unrecognised: { ja: '意味が分からなかった文言', en: 'Texts that were not recognised' },
  similar: {
    ja: '既知のエラーに似ているものの、断定できない文言',
    en: 'Texts that are like a known error, but not for certain',
  },
  besideWide: {
    ja: '{text}（管理下の全デバイスに影響する証明書と同じ行）',
    en: '{text}, beside a certificate that affects all managed devices',
  },
  texts: { ja: '意味が分からなかった文言', en: 'Texts that were not recognised for certain' },
  earliest: { ja: '最も早い期限', en: 'Earliest' },
  lastKnown: {
    ja: '最後に確認できた期限（いまも同じとは限りません）',
    en: 'Last known date (it may have changed)',
  },
  former: { ja: '前の証明書の期限', en: 'Date of the former one' },
  noAttention: {
    ja: '確認できた範囲では、対応が必要な証明書と、原因やエラーが分かったデバイスはありません。期限が近い証明書と、読み取れなかった行は、下の表で確認してください。',
    en: 'Of what could be checked, no deadline has passed, and no cause or error is known. The tables below have what is due soon, and rows that could not be read.',
  },
  replaced: {
    ja: '置き換え済み: {count} 枚。同じデバイスに、期限がより遅く、まだ期限内の同じ種類の証明書があるため、対応が必要なものに含めていません。',
    en: 'Replaced: {count}. The device has another certificate of the same kind with a later deadline, which has not passed, so nobody is needed.',
  },
  isReplaced: { ja: 'いいえ（置き換え済み）', en: 'no (replaced)' },
  first: { ja: 'まず行うこと', en: 'Do this first' },
  where: { ja: '条件', en: 'if' },
  hold: {
    ja: 'まだ、証明書の削除、新規作成、失効（Revoke）と、デバイスの初期化、登録解除をしないでください。この原因の対処は元に戻せません。いまも当てはまることを画面で確認し、手順をすべて読んでから始めてください。',
    en: 'Delete, revoke and newly create no certificate yet, and erase and unenrol no device: the remedy cannot be undone. See on the screen that this still holds, and read all steps before you begin.',
  },
  findOut: {
    ja: 'まず原因を確認してください。原因が分かるまで、証明書の削除、新規作成、失効（Revoke）と、デバイスの初期化、登録解除はしないでください。',
    en: 'First find out the cause. Until it is known, delete, revoke and newly create no certificate, and erase and unenrol no device.',
  },
  allSteps: { ja: 'すべての手順', en: 'All steps' },
  details: { ja: '詳細', en: 'Details' },
  devices: { ja: 'デバイス', en: 'Devices' },
  ofWhichNew: { ja: 'うち今回から {count}', en: '{count} since this run' },
  more: { ja: 'ほか {count} 台', en: 'and {count} more' },
  changes: { ja: '前回からの変化', en: 'What changed since the last run' },
  noChanges: { ja: '段階が変わった証明書はありません。', en: 'No certificate changed its phase.' },
  appeared: { ja: '初めて資産台帳に載った証明書', en: 'Certificates that were not in it before' },
  goneSymptoms: {
    ja: '前回はあり、今回は確認できない原因とエラー（全デバイスに影響するもの）',
    en: 'Causes and errors of all devices that are not seen any more',
  },
  maybeSolved: {
    ja: '解消したとは限りません。資産台帳の列が空になっていないか、管理コンソールでも確認してください。',
    en: 'That does not prove that they are solved: their column may be empty. Check in the console.',
  },
  newSymptoms: { ja: '新しい原因とエラー', en: 'New causes and errors' },
  lifecycle: { ja: '期限の種類', en: 'Lifecycle' },
  before: { ja: '前回の段階', en: 'Phase before' },
  after: { ja: '今回の段階', en: 'Phase now' },
  examples: { ja: 'デバイスの例', en: 'Devices, e.g.' },
  soon: { ja: '今日から 7 日以内の期限', en: 'Deadlines within 7 days' },
  noSoon: {
    ja: '今日から 7 日以内に期限を迎える証明書はありません。',
    en: 'No certificate has its deadline within 7 days.',
  },
  moreCertificates: { ja: 'ほか {count} 枚', en: 'and {count} more' },
  unseen: { ja: '今回の資産台帳では確認できません', en: 'not in this inventory' },
  date: { ja: '日付', en: 'Date' },
  ofDeadline: { ja: '期限', en: 'Deadline' },
  expiries: { ja: '週ごとの期限', en: 'Deadlines by week' },
  chart: {
    ja: '期限を迎える証明書の数を週ごとに示す横棒グラフ。最も多い週は {week} で、{count} 枚です。数は表にもあります。',
    en: 'Bars: certificates by the week of their deadline. Most in the week of {week}: {count}. The table has the same numbers.',
  },
  emptyChart: {
    ja: '期限を迎える証明書の数を週ごとに示す横棒グラフ。この期間に期限を迎える証明書はありません。',
    en: 'Bars: certificates by the week of their deadline. None has its deadline in these weeks.',
  },
  week: { ja: '週', en: 'Week' },
  certificates: { ja: '証明書', en: 'Certificates' },
  passed: { ja: '期限切れ', en: 'Passed' },
  later: { ja: 'それ以降', en: 'Later' },
  none: { ja: '期限なし', en: 'Without a deadline' },
  byPhase: { ja: '証明書の段階', en: 'Certificates by phase' },
  phase: { ja: '段階', en: 'Phase' },
  noPhases: { ja: '段階なし', en: 'Without phases' },
  undecided: { ja: '未確定', en: 'Undecided' },
  sum: { ja: '合計', en: 'Total' },
  noCertificates: { ja: '証明書はありません。', en: 'There are no certificates.' },
  line: { ja: '行', en: 'Line' },
  reason: { ja: '理由', en: 'Reason' },
  allRead: { ja: 'すべての行を読み取りました。', en: 'All rows were read.' },
  moreRows: { ja: 'ほか {count} 行', en: 'and {count} more rows' },
  device: { ja: 'デバイス', en: 'Device' },
  revision: { ja: '証明書', en: 'Certificate' },
  deadline: { ja: '次の期限', en: 'Next deadline' },
  needsPerson: { ja: '対応が必要', en: 'Needs a person' },
  affects: { ja: '影響の範囲', en: 'Affects' },
  allDevices: { ja: '管理下の全デバイス', en: 'All managed devices' },
  cost: { ja: '期限を過ぎたことによる影響', en: 'Effect now' },
  due: { ja: '期限の日時', en: 'Due' },
  kind: { ja: '区分', en: 'Kind' },
  cause: { ja: '原因', en: 'Cause' },
  error: { ja: 'エラー', en: 'Error' },
  diagnoseEach: {
    ja: 'デバイスの文言を 1 台ずつ診断してください。原因が分かるまで、初期化、登録解除、失効（Revoke）はしないでください。',
    en: 'Diagnose the text of each device by itself. Until its cause is known, erase and unenrol nothing, and revoke nothing.',
  },
  shownText: { ja: '文言', en: 'Text' },
  text: { ja: '内容', en: 'What it is' },
  isNew: { ja: '新規', en: 'New' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
  today: { ja: 'はい（本日まで）', en: 'yes (today)' },
  notYet: { ja: 'まだ', en: 'not yet' },
  dates: { ja: '期限の確認', en: 'Dates' },
  datesRead: { ja: '確認済み', en: 'checked' },
  datesUnread: { ja: '未確認', en: 'not checked' },
  row: { ja: '元の行', en: 'The row' },
} as const satisfies { readonly [word: string]: Localized }

/** What an inventory leaves open of a certificate. */
export const unsureKinds = ['unread', 'missing', 'exchanged', 'contradicted'] as const

/** What is said of it. */
export const unsureWords = {
  unread: {
    what: {
      ja: '行を読み取れず、期限を確認できません',
      en: 'row unreadable, date not checked',
    },
    why: {
      ja: 'かっこ内は資産台帳の行番号です。理由は「読み取れなかった行と値」の一覧にあります。',
      en: 'The number in brackets is the line of the inventory. The reason is in the list of rows and values that could not be read.',
    },
    todo: {
      ja: '管理コンソールで期限を確認し、資産台帳の行を直して、もう一度調べてください。新しい証明書は作成しないでください。更新が必要な場合は、前回と同じ Apple ID で、同じ証明書を「Renew」で更新します。',
      en: 'Look up its expiry in the console, correct the row, and check again. Do not create a new certificate: if it is due, renew the same one by “Renew”, with the Apple ID that it was made with.',
    },
  },
  missing: {
    what: {
      ja: '前回の資産台帳にあり、今回はありません',
      en: 'in the inventory before, and not in this one',
    },
    why: {
      ja: '表示している期限は、最後に確認できたときのものです。デバイスを廃止したのであれば、対応は不要です。',
      en: 'The date is the one that was known last. If the devices were retired, nothing has to be done.',
    },
    todo: {
      ja: '資産台帳の書き出しに漏れがないか、読み取れなかった行に含まれていないかを確認してください。直したら、もう一度調べてください。',
      en: 'Check whether the export is complete, and whether they are among the rows that could not be read. Correct that, and check again.',
    },
  },
  exchanged: {
    what: {
      ja: '前回とは別の証明書になっています',
      en: 'another certificate than the last time',
    },
    why: {
      ja: '前回と同じ証明書を「Renew」で更新したのであれば、問題ありません。新しく作成した証明書に替えた場合は、登録済みのデバイスと通信できなくなります。',
      en: 'If the same certificate was renewed by “Renew”, this is expected. If one that was newly created took its place, the enrolled devices can no longer be reached.',
    },
    todo: {
      ja: '更新前と更新後の証明書ファイルで、トピック（com.apple.mgmt. で始まる UID）が同じであることと、デバイスが応答することを確認してください。異なる場合も、新しい証明書の作成、デバイスの初期化、登録解除はしないでください。',
      en: 'Check that the files before and after have the same topic (the UID that begins with com.apple.mgmt.), and that devices answer. If it differs, create no new certificate, and erase and unenrol nothing.',
    },
  },
  contradicted: {
    what: { ja: '行によって期限が異なります', en: 'two rows have different dates' },
    why: {
      ja: '早いほうの期限を使っています。かっこ内は、使った行ともう一方の行の行番号です。',
      en: 'The earlier date is used. In brackets stand the line that is used and the other one.',
    },
    todo: {
      ja: '正しいほうを確認し、もう一方の行を資産台帳から除いてください。',
      en: 'Find out which one is right, and take the other row out of the inventory.',
    },
  },
} as const satisfies {
  readonly [kind in (typeof unsureKinds)[number]]: {
    readonly what: Localized
    readonly why: Localized
    readonly todo: Localized
  }
}

/** What is said of one that is missing and hits the whole fleet. */
export const missingWide = {
  what: {
    ja: '今回の資産台帳では確認できません',
    en: 'could not be checked in this inventory',
  },
  why: {
    ja: '表示している期限は、最後に確認できたときのものです。',
    en: 'The date is the one that was known last.',
  },
  todo: {
    ja: 'この MDM をまだ使っている場合は、管理コンソールで期限を確認し、資産台帳の書き出しの漏れや、読み取れなかった行を直してください。新しい証明書は作成しないでください。',
    en: 'If this MDM is still in use, look up the expiry in its console, and correct the export or the row that could not be read. Do not create a new certificate.',
  },
} as const satisfies { readonly [part: string]: Localized }

/** Under which word it stands what needs a person. */
export const attentionTitles = {
  unread: 'unread',
  deadline: 'deadlines',
  missing: 'missing',
  exchanged: 'exchanged',
  contradicted: 'contradicted',
  cause: 'causes',
  error: 'errors',
  text: 'texts',
} as const satisfies { readonly [kind: string]: keyof typeof reportWords }

/** What the earliest date of certificates is: one that nobody could check is told as such. */
export function dateWord(kind: keyof typeof attentionTitles): keyof typeof reportWords {
  if (kind === 'exchanged') return 'former'
  return kind === 'unread' || kind === 'missing' ? 'lastKnown' : 'earliest'
}
