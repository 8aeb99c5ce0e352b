import { spoken } from "../../lib/i18n.svelte";
import type { Face, Rule } from "../../lib/api";
import type { NewProgram } from "../programs/draft";
import { call, post, postForFile } from "./call";

export interface Program extends NewProgram {
  id: string;
  rule: Rule;
  status: "open" | "closed";
  /** How many cards it has. */
  cards: number;
  created: number;
  face: Face;
}

/** A link with its QR code. Anyone who has it can use it, once (an invite) or as often as they like (a join link). */
export interface Link {
  url: string;
  qr_svg: string;
}

export const programs = () => call<Program[]>("/v1/programs");
export const makeProgram = (program: NewProgram) => post<Program>("/v1/programs", program);
export const ruleOf = (program: NewProgram, signal: AbortSignal) =>
  call<{ rule: Rule }>("/v1/programs/rule", { body: program, signal });
export const setProgramStatus = (id: string, status: Program["status"]) => post<Program>(`/v1/programs/${id}/status`, { status });
export const invite = (id: string) => post<Link & { expires: number }>(`/v1/programs/${id}/invites`);
/** A card on paper: whoever has the code has the card. */
export interface PrintedCard {
  card: string;
  short: string;
  text: string;
  qr_svg: string;
  expires: number;
}

export const printCard = (id: string) => post<PrintedCard>(`/v1/programs/${id}/papers`);
/** Many of them at once, as a PDF: the codes are shown this once. */
export const printSheet = (id: string, cards: number) => postForFile(`/v1/programs/${id}/sheets`, { cards, language: spoken() }, "application/pdf");
export const joinLink = (id: string) => call<Link>(`/v1/programs/${id}/join`);
/** In the language that the console is in. */
export const posterPath = (id: string) => `/v1/programs/${id}/poster.svg?language=${spoken()}`;
