// A header that does not say what is returned.
// @returns declared: Integer
RETURN 1 AS returned
