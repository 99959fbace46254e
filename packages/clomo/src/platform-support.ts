import type { Platform } from '@shindan/core'

/** How a device certificate reaches a device. */
export type InstallMethod = 'profile' | 'automatic' | 'silent' | 'manual-pin'

/**
 * The ways in which each system gets a device certificate of CLOMO. The manual knows iOS, Android and Windows only
 * (CD-39); Cybertrust's own installers serve macOS and ChromeOS too. iPadOS is counted as iOS, an inference.
 */
export const platformSupport = {
  ios: ['profile'],
  ipados: ['profile'],
  android: ['silent', 'manual-pin'],
  windows: ['automatic'],
  macos: [],
  chromeos: [],
  tvos: [],
} as const satisfies { readonly [P in Platform]: readonly InstallMethod[] }

/** Modes of Android Enterprise: all but legacy. */
export const androidEnterprise = [
  'fully-managed',
  'work-profile-personal',
  'work-profile-company',
  'dedicated',
] as const
