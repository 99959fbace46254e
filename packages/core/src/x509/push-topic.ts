import { guarded } from '../problem/index.ts'

/** The topic prefix that Apple reserves for MDM. Source: apple/device-management, com.apple.mdm.yaml. */
const mdmTopic = /^com\.apple\.mgmt\../

/**
 * The topic that makes an MDM push certificate: the first UID of its subject with the prefix of MDM topics.
 *
 * @example
 * pushTopicIn(['com.apple.mgmt.External.11111111-2222-3333-4444-555555555555'])
 */
export const pushTopicIn = guarded(
  ['userIds'],
  'the UIDs of a subject',
  (userIds: readonly string[]): string | undefined => userIds.find((userId) => mdmTopic.test(userId)),
)
