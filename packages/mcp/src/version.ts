/** The version of this package: every answer names it. */
export const version = '0.0.0'
