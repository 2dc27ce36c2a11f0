/** How far some work has come, on a terminal; nothing elsewhere. */
export function progress(what: string, done: number, of: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${what}: ${done} of ${of}   ${done === of ? '\n' : ''}`);
}
