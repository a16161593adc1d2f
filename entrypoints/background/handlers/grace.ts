/**
 * Long enough to read what was just promised for more than one person and take it back. The Undo stands for three
 * seconds; a click in its last moment still has to arrive.
 */
export const graceMs = 3500
