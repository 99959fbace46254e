export { type LeanCertificate, partOf, readLean } from './certificate/lean.ts'
export { type CertificateReading, readCertificate } from './certificate/read-certificate.ts'
export { withCertificate } from './certificate/row-certificate.ts'
export { type Columns, type RowReader, readColumns } from './columns.ts'
export { createRowEvaluator, type Night, type RowEvaluator } from './evaluate-row.ts'
export { hitsAllDevices, lifecycleAffects } from './lifecycle-affects.ts'
export { readMapping } from './mapping.ts'
export {
  type FleetMeasured,
  type MeasuredCertificate,
  mostSeries,
  type PrometheusOptions,
  prometheusText,
} from './metrics/prometheus-text.ts'
export { type Notice, noticeOf } from './notice/notice.ts'
export { unseenMarks } from './notice/own-notice.ts'
export type { CertificateReason, ReminderReason, SymptomReason } from './notice/reason.ts'
export { type FleetOutcome, merge, noOutcome, outcomeOf } from './outcome.ts'
export {
  evaluatePartition,
  type Partition,
  type PartitionOutcome,
  planPartitions,
  type ReadRow,
  type Rejected,
} from './partition.ts'
export { wideLifecycleOf } from './rejected-lifecycle.ts'
export { certificateName } from './report/certificate-name.ts'
export { csvLine } from './report/csv.ts'
export { expiryChart } from './report/expiry-chart.ts'
export { type FirstThing, firstThing } from './report/first-thing.ts'
export {
  type FleetReport,
  fleetReport,
  type MissingCertificate,
  mostRejects,
  type ReportCertificate,
  type ReportedChange,
  type ReportedChanges,
  type ReportedExpiries,
  type ReportedLifecycle,
  type ReportedReplaced,
  type ReportedSoon,
  type ReportedSoonDeadline,
  type ReportedStep,
  type ReportedSymptom,
  type ReportOptions,
  type ReportSource,
  type ReportSymptom,
} from './report/fleet-report.ts'
export { lifecyclesOf } from './report/lifecycles.ts'
export { htmlText } from './report/markup.ts'
export { type ReportCsvOptions, type ReportList, reportCsv } from './report/report-csv.ts'
export { reportHtml } from './report/report-html.ts'
export { reportMarkdown } from './report/report-markdown.ts'
export { sayReasons } from './report/say-reasons.ts'
export { dueSoonAt } from './report/soon.ts'
export type { InventoryRow } from './row.ts'
export type { CertificateOutcome, DueReminder, RowOutcome, Symptom } from './row-outcome.ts'
export { maskedRow, rejectedRow } from './secrets/masked-row.ts'
export type { FleetStatus } from './status.ts'
export type { Stream } from './stream.ts'
export { tooMany } from './too-many.ts'
export { type RenewalSuggestion, suggestedWindow, type WindowOptions } from './window/suggested-window.ts'
