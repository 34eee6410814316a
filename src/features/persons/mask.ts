/** How a sealed field is shown to who has given no reason: that something is there, and not one character of it. */

/** Any digits that are shown narrow the rest down (a birthday gives the middle of a number), so none are. */
export const masked = (value: unknown): string => (value === null || value === undefined ? '—' : '＊＊＊＊')
