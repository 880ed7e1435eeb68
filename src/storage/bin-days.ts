/** So long an entry stays in the bin, in days. By itself, for pages that open no database. */
export const BIN_DAYS = 30;
