import { same } from "../format/bytes";
import { Freeze } from "../format/issued";
import { Unverified } from "../format/token";
import { signedBy, type Ground } from "./issued";
import { answerOf, refuse, type Refused } from "./refusal";
import { isAhead, offlineEnded } from "./windows";

/** What is frozen at one merchant. Only made by checking the issuer's signature. */
export class FreezeList {
  private constructor(private readonly claims: Freeze) {}

  /**
   * Checks a FREEZE against the key set, and against the version of the list before (0 when there was none).
   * @param now seconds since 1970
   */
  static verify(bytes: Uint8Array, ground: Ground, leastVersion: number, now: number): Promise<FreezeList | Refused> {
    return answerOf(async () => {
      const token = Unverified.fromBytes(Freeze, bytes);
      const key = ground.keys.find(Freeze, ground.merchant, token.unverified.kid, now);
      if (typeof key === "string") return refuse(key);
      const claims = await signedBy(token, key, ground.merchant);
      if (claims.version < leastVersion) refuse("rolled_back");
      if (claims.keySetVersion > ground.keys.version) refuse("key_set_outdated");
      if (isAhead(claims.iat, now)) refuse("from_the_future");
      return new FreezeList(claims);
    });
  }

  get version(): number {
    return this.claims.version;
  }

  /** Whether nothing may be decided by this list any more. */
  isOver(now: number): boolean {
    return offlineEnded(this.claims.iat, now);
  }

  /** Whether this issue of a card is frozen. */
  holdsCard(card: Uint8Array, generation: number): boolean {
    return this.claims.cards.some(([id, least]) => same(id, card) && generation < least);
  }

  holdsDevice(device: Uint8Array): boolean {
    return this.claims.devices.some((id) => same(id, device));
  }

  holdsStaff(staff: Uint8Array): boolean {
    return this.claims.staff.some((id) => same(id, staff));
  }

  holdsProgram(program: Uint8Array): boolean {
    return this.claims.programs.some((id) => same(id, program));
  }
}

