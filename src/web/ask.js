/** The questions of the page, in GraphQL: the only thing that it speaks. */

const STATEMENT = `
  fragment Said on Statement {
    id text mode saidOn saidWithin { text }
    speaker { id name type }
    speakerPositions { title organization { id name } }
    about { id name type }
    ...Proof
  }
  fragment Proof on Claim {
    evidences {
      quote prefix suffix start end
      article { headline }
      document { id publisher publishedOn sha256 sources { location } }
    }
  }`;

const START = `
  query Start {
    documents(first: 1) { totalCount }
    statements(first: 40) { totalCount nodes { about { id name type } } }
  }`;

const SEARCH = `
  query Search($words: String!) {
    search(query: $words, first: 30) {
      totalCount
      edges { match matchedName node { id name type documentCount } }
    }
  }`;

const ENTITY = `
  query Entity($id: ID!, $after: String) {
    node(id: $id) {
      ... on Entity { id name aliases type documentCount }
      ... on Programme {
        talkedAboutBy(first: 10, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { statementCount firstSaidOn lastSaidOn node { id name type } statements(first: 5) { ...Said } }
        }
        implementedBy(first: 20) { edges { firstOn lastOn places { id name } node { id name type } relations(first: 1) { ...Proof } } }
        metrics(first: 20) { nodes { id indicator value unit dated { text } ...Proof } }
      }
      ... on Person {
        positions { id title status attestedFrom attestedTo organization { id name type } ...Proof }
        statements(first: 10, after: $after) { ...List }
      }
      ... on Organization {
        programmes(first: 50) { nodes { id name type } }
        statements(first: 10, after: $after) { ...List }
      }
      ... on Place { programmes(first: 50) { nodes { id name type } } }
      ... on PolicyDocument { statements(first: 10, after: $after) { ...List } }
      ... on Event { statements(first: 10, after: $after) { ...List } }
    }
  }
  fragment List on StatementConnection {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { ...Said }
  }
  ${STATEMENT}`;

/**
 * Sends a query.
 *
 * @returns {Promise<any>} the answer's data.
 * @throws {Error} with words for the reader when there is no answer, or one with errors.
 */
async function send(query, variables) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  }).catch(() => {
    throw new Error("服务没有应答。请确认 npm start 仍在运行，然后重试。");
  });
  const { data, errors } = await response.json();
  if (errors?.length) throw new Error(errors.map((error) => error.message).join("；"));
  return data;
}

export const askStart = () => send(START, {});
export const askSearch = async (words) => (await send(SEARCH, { words })).search;
export const askEntity = async (id, after) => (await send(ENTITY, { id, after })).node;
