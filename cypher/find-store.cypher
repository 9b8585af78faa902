// The format of the store; no row where it bears no mark.
// @returns formatVersion: Integer
MATCH (s:Store {id: 'store'})
RETURN s.formatVersion AS formatVersion
