// Empties the database of the tests.
MATCH (n)
DETACH DELETE n
