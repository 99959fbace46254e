/** What the status tells of whichever server answered; products add causes of their own. */
export const causes = {
  'platforms/profile-mdm-status': ['platforms/server-refused', 'platforms/server-fault'],
} as const
