/** In pixels, and the same for every row: so it is known where each stands without drawing the others. */
export const rowHeight = 32
export const headHeight = 28
/** The column of boxes to tick. */
export const boxWidth = 36

export const cellId = (gridId: string, row: number, column: number): string => `${gridId}-${row}-${column}`
