// A node, which no query of the project may return.
// @returns store: Map
MATCH (store:Store {id: 'store'})
RETURN store
