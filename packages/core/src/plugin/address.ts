/**
 * An address that a host can make a link of: one that leads to a page, a mailbox or a telephone, and runs nothing. In
 * that of a page no `@` hides whose it is.
 */
export const addressForm =
  /^(?:https?:\/\/[^\s<>"'`\\\p{Cc}\p{Bidi_Control}@/?#]+(?:[/?#][^\s<>"'`\\\p{Cc}\p{Bidi_Control}]*)?|(?:mailto:|tel:)[^\s<>"'`\\\p{Cc}\p{Bidi_Control}]+)$/iu

/** Whether something is such an address. */
export function isAddress(given: unknown): given is string {
  return typeof given === 'string' && given.length <= 2_000 && addressForm.test(given)
}

export const addressForms = {
  ja: 'https:（または http:）、mailto:、tel: のいずれかで始まり、「@」の前に名前を置かないアドレス',
  en: 'an address that begins with https: (or http:), mailto: or tel:, with no name before the host',
}
