/** Something outside the program keeps it from working (a folder in use, a port taken): told to the operator in one line, without a stack. */
export class Hindrance extends Error {}
