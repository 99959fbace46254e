// Written by `npm run generate` from custom-elements.json.
import type { DiagnosisEvents, RenewalEvents, ShindanDiagnosis, ShindanRenewalCheck } from '@shindan/element'
import type { DetailedHTMLProps, HTMLAttributes } from 'react'

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'shindan-diagnosis': DetailedHTMLProps<HTMLAttributes<ShindanDiagnosis>, ShindanDiagnosis> & Partial<Pick<ShindanDiagnosis, 'plugins' | 'facts' | 'products' | 'session' | 'locale' | 'timeZone' | 'now'>> & { readonly [Type in keyof DiagnosisEvents as `on${Type}`]?: (event: DiagnosisEvents[Type]) => void }
      'shindan-renewal-check': DetailedHTMLProps<HTMLAttributes<ShindanRenewalCheck>, ShindanRenewalCheck> & Partial<Pick<ShindanRenewalCheck, 'plugins' | 'consoles' | 'enrolledTopic' | 'locale' | 'timeZone' | 'now'>> & { readonly [Type in keyof RenewalEvents as `on${Type}`]?: (event: RenewalEvents[Type]) => void }
    }
  }
}
