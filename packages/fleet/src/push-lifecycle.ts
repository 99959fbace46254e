/** The lifecycle of a push certificate where nobody says of which console it is. */
export const pushLifecycle = 'apns/push-certificate'
