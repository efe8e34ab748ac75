/** The folders of `tests/unit/` that judge `src/domain/`, by itself or through a calculator. */
export const domainFolders = [
  "calculators",
  "conformity",
  "costs",
  "delivery",
  "domain",
  "interest",
  "limitation",
  "payment-order",
  "payment-terms",
  "quebec",
  "thresholds",
  "withdrawal",
];
