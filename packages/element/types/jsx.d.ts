// Written by `npm run generate` from custom-elements.json.
import type { DiagnosisEvents, RenewalEvents, ShindanDiagnosis, ShindanRenewalCheck } from '@shindan/element'

declare global {
  namespace JSX {
    interface IntrinsicElements {
      'shindan-diagnosis': Partial<Pick<ShindanDiagnosis, 'plugins' | 'facts' | 'products' | 'session' | 'locale' | 'timeZone' | 'now'>> & { readonly [Type in keyof DiagnosisEvents as `on${Type}`]?: (event: DiagnosisEvents[Type]) => void } & { readonly [attribute: string]: unknown }
      'shindan-renewal-check': Partial<Pick<ShindanRenewalCheck, 'plugins' | 'consoles' | 'enrolledTopic' | 'locale' | 'timeZone' | 'now'>> & { readonly [Type in keyof RenewalEvents as `on${Type}`]?: (event: RenewalEvents[Type]) => void } & { readonly [attribute: string]: unknown }
    }
  }
}
