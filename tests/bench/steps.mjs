/** What is being waited for now, the last one first to be told. */
const waiting = [];

/** The step waited for at this moment, in words. */
export const stepNow = () => waiting.at(-1)?.words ?? 'a step without a name';

function missing(step, most) {
  const error = new Error(`Waited ${most / 1000} s in vain for: ${step}`);
  return Object.assign(error, { step });
}

/** What `promise` brings, or after `most` milliseconds an error that names the step. */
async function before(most, promise, stepOf) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(missing(stepOf(), most)), most);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

const patience = 30_000;

/** Does one step of an act. Whatever goes wrong in it, the error says which step did not come. */
export async function step(words, act, most = patience) {
  const own = { words };
  waiting.push(own);
  try {
    return await before(most, act(), () => words);
  } catch (error) {
    throw Object.assign(error, { step: error.step ?? words });
  } finally {
    // A part that was given up has taken its steps away already.
    if (waiting.includes(own)) waiting.splice(waiting.indexOf(own), 1);
  }
}

/**
 * Does one part of the bench, which never takes longer than `most` milliseconds: either what it found, or what broke
 * and the step that was waited for. `leave` puts an end to what it was doing.
 */
export async function doPart(part, most, act, leave) {
  try {
    return { found: await before(most, act(), stepNow) };
  } catch (error) {
    const broken = { part, step: error.step ?? stepNow(), message: error.message };
    await before(10_000, leave(), () => 'closing').catch(() => undefined);
    waiting.length = 0;
    return { broken };
  }
}
