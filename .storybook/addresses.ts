/**
 * Addresses that stories ask for and that answer as a network does on a bad day. They are answered
 * inside the page, so that a story is the same wherever it is looked at and asks nobody.
 */
const answers: Record<string, () => Promise<Response>> = {
  'packs/never-answers.json': () => new Promise(() => {}),
  'packs/missing.json': () => Promise.resolve(new Response('', {status: 404})),
};

/** Puts the answers in front of the network. Returns what takes them away again. */
export function answerAddresses(): () => void {
  const network = globalThis.fetch;
  globalThis.fetch = (input, options) => {
    const answer = typeof input === 'string' ? answers[input] : undefined;
    return answer ? answer() : network(input, options);
  };
  return () => {
    globalThis.fetch = network;
  };
}
