/** What other programs call options that are there under another name. */
export const otherNames: { readonly [option: string]: string } = {
  '--lang': '--locale',
  '-v': '--version',
}
