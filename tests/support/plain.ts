/** Text with ordinary spaces in the place of no-break ones, as a case quotes it. */
export const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, " ");
