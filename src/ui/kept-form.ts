/** The id of the one form of a page that is kept as it is filled in. */
export const keptForm = 'kept-form'
