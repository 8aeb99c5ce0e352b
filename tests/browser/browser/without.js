// What a browser may lack, to be run in it before its pages.
/** As in a browser that has never heard of it: whatever is asked of it by that name is not supported. */
export function withoutEd25519() {
  const subtle = SubtleCrypto.prototype;
  for (const call of ["generateKey", "importKey", "sign", "verify"]) {
    const real = subtle[call];
    subtle[call] = function (...asked) {
      const named = asked.some((one) => (one?.name ?? one) === "Ed25519" || one?.algorithm?.name === "Ed25519");
      return named ? Promise.reject(new DOMException("Unrecognized name.", "NotSupportedError")) : real.apply(this, asked);
    };
  }
}
