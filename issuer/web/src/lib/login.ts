import { ask, loginNonce, Problem, type Call, type LoginSession } from "./api";
import { now } from "./clock";
import { idFromBase64, type Bytes } from "./format/bytes";
import { Login } from "./format/kinds";
import type { Signer } from "./format/signature";
import { sign } from "./format/token";

/** Who signs on: a holder by a card's id, or a device by its own. */
export interface Identity {
  id: Bytes;
  merchant: Bytes;
  signer: Signer;
}

/** A session is left this many seconds before its end, so that no request dies under way. */
const margin = 30;

/**
 * A session that proves a key instead of a password. It signs on when first needed, again before its end, and once more when the
 * service does not know it any longer.
 */
export class KeySession {
  private current: LoginSession | null = null;
  private pending: Promise<LoginSession> | null = null;

  constructor(
    private readonly path: "/v1/wallet/session" | "/v1/counter/session",
    private readonly identity: Identity,
  ) {}

  /** The bearer token to send. */
  async bearer(): Promise<string> {
    if (this.current && this.current.expires - margin > now()) return this.current.session;
    this.pending ??= this.signOn().finally(() => {
      this.pending = null;
    });
    this.current = await this.pending;
    return this.current.session;
  }

  /** Forgets the session, so that the next call signs on anew. */
  forget(): void {
    this.current = null;
  }

  /** As {@link ask}, as this identity. */
  ask<T>(path: string, call: Omit<Call, "bearer"> = {}): Promise<T> {
    return this.as((bearer) => ask<T>(path, { ...call, bearer }));
  }

  /** Does something with a session, and once more with a new one when the service does not know it. */
  async as<T>(act: (bearer: string) => Promise<T>): Promise<T> {
    try {
      return await act(await this.bearer());
    } catch (fault) {
      if (!(fault instanceof Problem && fault.status === 401)) throw fault;
      // The service was restarted, or ended the session. Not carried out, so safe to repeat.
      this.forget();
      return await act(await this.bearer());
    }
  }

  /** Once more where the service was restarted between the two steps: it does not know its own question then. */
  private async signOn(): Promise<LoginSession> {
    try {
      return await this.answer();
    } catch (fault) {
      if (!(fault instanceof Problem && fault.code === "nonce_unknown")) throw fault;
      return this.answer();
    }
  }

  private async answer(): Promise<LoginSession> {
    const { id, merchant, signer } = this.identity;
    const nonce = idFromBase64((await loginNonce()).nonce);
    if (!nonce) throw new Problem(502, "bad_nonce", "", null);
    const claims = { kid: id, nonce, origin: location.origin, iat: now() };
    const login = await sign(Login, claims, signer, merchant);
    return ask<LoginSession>(this.path, { body: { login: login.toBase64() } });
  }
}
