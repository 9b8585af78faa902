// Takes the index of a script away.
// @returns nothing
DROP INDEX script_number IF EXISTS
