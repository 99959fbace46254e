export { syncInstallFaq as sources } from './sync-install-faq.ts'
