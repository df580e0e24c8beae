/** Marks that some writers set above letters and others leave out: Arabic, Hebrew. */
const optionalMarks = /[\u0591-\u05C7]|[\u064B-\u065F]|\u0670|\u0640/g

/** A text in the one form in which its words can be compared: every letter composed, optional marks left out. */
export const plainLetters = (text: string): string => text.normalize('NFKC').replace(optionalMarks, '')
