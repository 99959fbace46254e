export const deviceCertificateFacts = {} as const
