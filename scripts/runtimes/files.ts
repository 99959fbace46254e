/** What is read: files of a renewal, as PEM. */
export interface Files {
  readonly current: string
  readonly renewed: string
  readonly csr: string
}
