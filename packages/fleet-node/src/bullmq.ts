/**
 * Nights on queues of BullMQ, in Redis or in PostgreSQL.
 *
 * @packageDocumentation
 */
export { type BullmqOptions, createPostgresEngine, createRedisEngine } from './engine/bullmq.ts'
