// Written by `npm run generate` from custom-elements.json.
import type { DiagnosisEvents, RenewalEvents, ShindanDiagnosis, ShindanRenewalCheck } from '@shindan/element'

declare module 'vue' {
  interface GlobalComponents {
    'shindan-diagnosis': new () => { $props: Partial<Pick<ShindanDiagnosis, 'plugins' | 'facts' | 'products' | 'session' | 'locale' | 'timeZone' | 'now'>> & { onShindanChange?: (event: DiagnosisEvents['shindan-change']) => void; onShindanComplete?: (event: DiagnosisEvents['shindan-complete']) => void; onShindanCopy?: (event: DiagnosisEvents['shindan-copy']) => void; onShindanOutcome?: (event: DiagnosisEvents['shindan-outcome']) => void; onShindanUnrecognised?: (event: DiagnosisEvents['shindan-unrecognised']) => void } }
    'shindan-renewal-check': new () => { $props: Partial<Pick<ShindanRenewalCheck, 'plugins' | 'consoles' | 'enrolledTopic' | 'locale' | 'timeZone' | 'now'>> & { onShindanChecked?: (event: RenewalEvents['shindan-checked']) => void } }
  }
}
