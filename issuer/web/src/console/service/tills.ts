import { call, post } from "./call";

/** A key by which a till makes receipt coupons. */
export interface ApiKey {
  id: string;
  name: string;
  program: string;
  program_name: string;
  store: string;
  store_name: string;
  created: number;
  revoked: number | null;
}

export const apiKeys = () => call<ApiKey[]>("/v1/api-keys");
/** The answer is the only one that has the key itself. */
export const makeApiKey = (name: string, program: string, store: string) =>
  post<ApiKey & { key: string }>("/v1/api-keys", { name, program, store });
export const revokeApiKey = (id: string) => post<ApiKey>(`/v1/api-keys/${id}/revoke`);
