// Every vendor that is shipped, as the command line composes them.
import { apns } from '@shindan/apns'
import { bizmobile } from '@shindan/bizmobile'
import { clomo } from '@shindan/clomo'
import { cybertrust } from '@shindan/cybertrust'
import { lanscope } from '@shindan/lanscope'
import { platforms } from '@shindan/platforms'

export const plugins = [cybertrust, apns, clomo, lanscope, bizmobile, platforms]
