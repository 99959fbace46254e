/** An address that a host can make a link of: one that runs nothing. */
const form = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i

/** Whether something is an address that leads to a page, a mailbox or a telephone. */
export function isAddress(given: unknown): given is string {
  return typeof given === 'string' && given.length <= 2_000 && form.test(given)
}

export const addressForms = {
  ja: 'https:、mailto:、tel: のいずれかで始まるアドレス',
  en: 'an address that begins with https:, mailto: or tel:',
}
