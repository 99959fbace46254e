/** Problems of one question that are told: who corrects these is told the others. */
export const mostTold = 20
