/**
 * Hooks of React over the interviews, the renewal check and the lifecycles of shindan. They draw nothing and ask no
 * network; on a server they give what they give before anything is done.
 *
 * @packageDocumentation
 */
export { type HeldInterview, type InterviewVoice, useInterview } from './use-interview.ts'
export { type LifecycleInPage, type UseLifecycleOptions, useLifecycle } from './use-lifecycle.ts'
export {
  type HeldRenewal,
  type RenewalQuestion,
  type UseRenewalCheckOptions,
  useRenewalCheck,
} from './use-renewal-check.ts'
