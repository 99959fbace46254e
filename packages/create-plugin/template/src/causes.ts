export const causes = {
  'hinode/check-in-refused': ['hinode/clock-wrong', 'hinode/token-expired'],
} as const
