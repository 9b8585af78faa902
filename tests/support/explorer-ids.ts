/** Ids of what a running service holds. */

/**
 * @param url of the service, without a path.
 * @param name the whole name of an entity.
 * @throws Error where no entity has that name.
 */
export async function idOf(url: string, name: string): Promise<string> {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      query: "query ($name: String!) { search(query: $name) { nodes { id name } } }",
      variables: { name },
    }),
  });
  const { data } = (await response.json()) as {
    readonly data: { readonly search: { readonly nodes: readonly { id: string; name: string }[] } };
  };
  const found = data.search.nodes.find((each) => each.name === name);
  if (!found) throw new Error(`Nothing is called ${name}.`);
  return found.id;
}
