/* Asks the function, patiently. */

/**
 * The function answered, and what it says is no data; `busy` where it only asks for patience, and of what was
 * withdrawn `became` is the path of what became of it.
 */
export class Refusal extends Error {
  constructor(message, busy, became) {
    super(message);
    this.busy = busy;
    this.became = became;
  }
}

/** Waits, unless nobody does any more. */
const pause = (seconds, signal) => new Promise((resolve, reject) => {
  const timer = setTimeout(resolve, 1000 * seconds);
  signal?.addEventListener("abort", () => { clearTimeout(timer); reject(signal.reason); });
});

/** Nobody asks at the same instant as everybody else. */
export const spread = (seconds) => seconds * (1 + Math.random() / 4);

/**
 * The JSON at `url`. Asks twice more where too many ask, and where there is no answer to read though there is
 * a network: a gateway that refuses says so without the headers that would let another origin read it.
 */
export async function ask(url, signal, again = 2) {
  const wait = spread(3 - again);
  let response;
  try {
    response = await fetch(url, { signal, headers: { Accept: "application/json" } });
  } catch (failure) {
    if (signal?.aborted || !again || !navigator.onLine) throw failure;
    await pause(wait, signal);
    return ask(url, signal, again - 1);
  }
  const busy = response.status === 429 || response.status === 503;
  const told = spread(Number(response.headers.get("Retry-After"))) || wait;
  if (busy && again && told < 15) {
    await pause(told, signal);
    return ask(url, signal, again - 1);
  }
  const body = (response.headers.get("Content-Type") ?? "").includes("json") ? await response.json() : {};
  if (!response.ok) throw new Refusal(body.detail ?? body.title ?? `HTTP ${response.status}`, busy, response.status === 410 && body.see);
  return body;
}
