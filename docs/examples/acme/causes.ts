export const causes = {
  'acme/check-in-refused': ['acme/clock-wrong', 'acme/token-expired'],
} as const
