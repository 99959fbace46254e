/** The queues that wake workers. */
export const engines = ['bullmq', 'postgres'] as const

/** As what a report is written. */
export const reportFormats = ['html', 'markdown', 'csv', 'calendar'] as const

/** Which list is written as CSV. */
export const reportLists = ['certificates', 'symptoms', 'rejects'] as const

/** How a reminder may stand. */
export const reminderStates = ['waiting', 'sent', 'failed', 'withdrawn'] as const

/** For how many days earlier nights are kept, where nobody says: from one yearly renewal to the next, and a month. */
export const usualDays = 400
