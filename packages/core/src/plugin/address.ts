/** An address that a host can make a link of: one that leads to a page, a mailbox or a telephone, and runs nothing. */
export const addressForm = /^(?:https?:\/\/|mailto:|tel:)[^\s<>"]+$/i

/** Whether something is such an address. */
export function isAddress(given: unknown): given is string {
  return typeof given === 'string' && given.length <= 2_000 && addressForm.test(given)
}

export const addressForms = {
  ja: 'https:、mailto:、tel: のいずれかで始まるアドレス',
  en: 'an address that begins with https:, mailto: or tel:',
}
