// Entities with all of their properties.
// @param rows: Map[]  id, properties
// @returns nothing
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e.kind = null
SET e += row.properties
FOREACH (one IN CASE WHEN row.properties.type = 'Person' THEN [1] ELSE [] END | SET e:Person)
FOREACH (one IN CASE WHEN row.properties.type = 'Organization' THEN [1] ELSE [] END | SET e:Organization)
FOREACH (one IN CASE WHEN row.properties.type = 'Place' THEN [1] ELSE [] END | SET e:Place)
FOREACH (one IN CASE WHEN row.properties.type = 'Programme' THEN [1] ELSE [] END | SET e:Programme)
FOREACH (one IN CASE WHEN row.properties.type = 'PolicyDocument' THEN [1] ELSE [] END | SET e:PolicyDocument)
FOREACH (one IN CASE WHEN row.properties.type = 'Event' THEN [1] ELSE [] END | SET e:Event)
