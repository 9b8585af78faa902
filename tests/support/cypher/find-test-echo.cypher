// The parameter itself.
// @param value: Value  anything
// @returns value: Value
RETURN $value AS value
