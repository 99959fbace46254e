export { clomo } from './plugin.ts'
export * from './policies/index.ts'
export { type PredictedUpload, predictUpload } from './predict-upload.ts'
