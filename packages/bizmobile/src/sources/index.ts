import { productPages } from './product-pages.ts'
import { syncInstallFaq } from './sync-install-faq.ts'

/** The FAQ on synchronisation (BM), and pages of the product's manual. */
export const sources = { ...syncInstallFaq, ...productPages }
