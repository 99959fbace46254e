import { computingFrom } from '@shindan/core'
import { given } from './given.ts'

const { computed: compute } = computingFrom(given)

const label = /(?:\bpass\w{0,10}|\bpwd?|パスワード|パスコード|暗証番号|apple ?(?:id|account|アカウント))/
  .source
const value = /[ \t]{0,3}(?:[:=][ \t]{0,3}\S|[はが「 \t][ \t]{0,3}[!-~]{4})/.source
const address = /\S@\S{1,100}\.\S/.source

/** A label with something behind it, as in the guide's own picture (LS-18), or a mail address. */
const secret = new RegExp(`${label}${value}|${address}`, 'i')

/** What follows from the facts. */
export const computed = {
  'lanscope.memoHoldsSecret': compute({
    type: 'boolean',
    label: { ja: '「メモ」欄のパスワードや Apple ID', en: 'password or Apple ID in the memo' },
    from: ['lanscope.memo'],
    compute: (known) => secret.test((known['lanscope.memo'] ?? '').normalize('NFKC')),
  }),
}
