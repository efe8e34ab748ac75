/** The fixed indemnity for recovery costs of one late invoice: C. com., art. D. 441-5, in cents. */
export const recoveryIndemnity = 4000;
